package org.hearthroll.figures;

/** A township (village empty) or a village of the area list; the code is empty where it is not known. */
public record Area(String code, String township, String village) {
}
