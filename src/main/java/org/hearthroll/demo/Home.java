package org.hearthroll.demo;

import java.util.List;

/** One household of the made-up county as a roster writes it: labels, a blank text is a blank cell. */
record Home(String code, Draft draft, Township township, Township.Village village, String group, String ethnicity,
            Standing standing, Living living, Care care, List<Person> members) {

    /** Attribute, poverty status, years of entering and leaving (blank: none), main cause and other causes as worded. */
    record Standing(String attribute, String status, String entered, String left, String cause, String others) {
    }

    /** Income in yuan a head with two decimals, house, water, road, land. */
    record Living(String income, String dangerous, String grade, String water, String area, String road, String distance, String land, String fuel) {
    }

    /** Who looks after the household, whether and when it was checked, its phone and the remark. */
    record Care(String helper, String unit, String checked, String checkedOn, String phone, String note) {
    }

    Person head() {
        return members.getFirst();
    }
}
