/**
 * The made-up county 通宁县: a whole register with its area list, ledger and lists, the same for the same seed, in files such as
 * offices have them. No value stands for a real person: every ID number begins with 99, which is no region, and every phone number
 * with 129, which is no network.
 */
package org.hearthroll.demo;
