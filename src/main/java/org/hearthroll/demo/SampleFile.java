package org.hearthroll.demo;

/** The files of the sample county, in the order in which they are best imported, each in the format its office would use. */
public enum SampleFile {
    AREAS("区划.csv", Form.UTF_8),
    MEMBERS("名册-人-2017-08.xlsx", Form.WORKBOOK),
    HOUSEHOLDS("名册-户-2017-08.csv", Form.GB18030),
    LEDGER("问题台账.xlsx", Form.WORKBOOK),
    INSURED("医保参保名单.csv", Form.GB18030),
    DISABLED("残疾人名单.xlsx", Form.WORKBOOK),
    TAKEN("名单-新识别拟纳入.csv", Form.UTF_8_WITH_MARK),
    LIFTED("名单-正常脱贫.csv", Form.UTF_8_WITH_MARK),
    FALLEN_BACK("名单-脱贫返贫.csv", Form.UTF_8_WITH_MARK),
    REMOVED("名单-剔除.csv", Form.UTF_8_WITH_MARK),
    /** The roster of one township with everything that can be wrong. */
    DIRTY("名册-未整理.csv", Form.GB18030),
    /** What an importer should make of it. */
    EXPECTED("名册-未整理.expected.json", Form.UTF_8),
    /** A plan for one household of the register. */
    PLAN("帮扶计划示例.json", Form.UTF_8),
    /** Instead of the workbook where it is to be quick: in a county of any size, or on the way into a workspace. */
    MEMBERS_AS_CSV("名册-人-2017-08.csv", Form.UTF_8),
    /** Likewise. */
    LEDGER_AS_CSV("问题台账.csv", Form.UTF_8);

    /** How a file is written. */
    enum Form {
        WORKBOOK, GB18030, UTF_8, UTF_8_WITH_MARK
    }

    private final String fileName;
    private final Form form;

    SampleFile(String fileName, Form form) {
        this.fileName = fileName;
        this.form = form;
    }

    public String fileName() {
        return fileName;
    }

    Form form() {
        return form;
    }
}
