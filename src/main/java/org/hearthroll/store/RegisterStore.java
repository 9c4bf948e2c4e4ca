package org.hearthroll.store;

import java.util.List;

/** The households and members of the periods. */
public final class RegisterStore {

    /** Every column of a household that a file can fill. */
    public static final List<String> HOUSEHOLD = List.of("province", "city", "county", "township", "village", "village_group", "head_name",
            "head_id", "phone", "household_size", "attribute", "poverty_status", "monitoring_category", "main_cause", "other_causes",
            "main_risk", "other_risks", "income_per_head", "dangerous_house", "safe_water", "identified_year", "exit_year", "helper",
            "checked", "note");

    /** Every column of a member that a file can fill. */
    public static final List<String> MEMBER = List.of("code", "name", "sex", "id_type", "id_number", "id_key", "birth_date", "relation",
            "ethnicity", "education", "school", "health", "labour", "work_months", "medical_insurance", "phone", "note");

    private final WorkspaceFile workspace;

    public RegisterStore(WorkspaceFile workspace) {
        this.workspace = workspace;
    }

    /** Begins to load one file into a period; columns are those the file speaks of. Only inside a transaction. */
    public RegisterLoading load(long importId, long periodId, List<String> householdColumns, List<String> memberColumns) {
        return workspace.inTransaction(connection -> new RegisterLoading(workspace, connection,
                new LoadingTarget(importId, periodId, householdColumns, memberColumns)));
    }

    /** The code of a household of any period whose head has this ID number, or null. */
    public String codeOfHead(String headId) {
        return workspace.reading(connection -> Statements.first(connection, "code_of_head", row -> row.getString(1), headId).orElse(null));
    }

    /** An ID number that stands for its person, and the period whose roster has it. */
    public record SoundId(String number, String key, String period) {
    }

    /** The sound ID numbers that any period has of a person, the latest period first. */
    public List<SoundId> soundIds(String household, String name, String birth) {
        return workspace.reading(connection -> Statements.list(connection, "sound_ids", row -> new SoundId(row.getString(1), row.getString(2), row.getString(3)), household, name, birth));
    }

    /** The highest running number given to a household without a code, 0 if there is none. */
    public long lastGivenNumber() {
        return workspace.reading(connection -> Statements.number(connection, "last_given_number"));
    }
}
