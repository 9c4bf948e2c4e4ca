package org.hearthroll.model;

/**
 * One entry of a code list: the code as stored, its label in Chinese and English, its official order, the generation of lists it
 * belongs to (empty where there is only one) and whether it is no longer given to new households.
 */
public record Code(String code, String zh, String en, int order, String generation, boolean retired) {
}
