package org.hearthroll.demo;

/** What spreadsheets, copying and old papers do to an ID number. */
enum IdSpoiling {
    SCIENTIFIC {
        @Override
        String of(String id) {
            return id.charAt(0) + "." + id.substring(1, 6) + "E+17";
        }
    },
    FIFTEEN_DIGITS_KEPT {
        @Override
        String of(String id) {
            return id.substring(0, 15) + "000";
        }
    },
    WRONG_CHECK {
        @Override
        String of(String id) {
            return id.substring(0, 17) + (id.charAt(17) == '7' ? '6' : '7');
        }
    },
    /** The 15-digit number of before 1999. */
    OLD {
        @Override
        String of(String id) {
            return id.substring(0, 6) + id.substring(8, 17);
        }
    },
    WIDE {
        @Override
        String of(String id) {
            StringBuilder wide = new StringBuilder();
            id.chars().forEach(c -> wide.append((char) (c + 0xFEE0)));
            return wide.toString();
        }
    },
    APOSTROPHE {
        @Override
        String of(String id) {
            return "'" + id;
        }
    },
    FORMULA {
        @Override
        String of(String id) {
            return "=\"" + id + "\"";
        }
    },
    FLOAT {
        @Override
        String of(String id) {
            return id + ".0";
        }
    },
    SPACED {
        @Override
        String of(String id) {
            return id.substring(0, 6) + " " + id.substring(6, 14) + "\u00A0" + id.substring(14);
        }
    },
    /** The number of a disability certificate: class 4, grade 3. */
    CERTIFICATE {
        @Override
        String of(String id) {
            return id + "43";
        }
    };

    abstract String of(String id);
}
