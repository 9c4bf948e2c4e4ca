package org.hearthroll.desk;

import org.hearthroll.roster.HouseholdFindings;
import org.hearthroll.roster.HouseholdGathering;
import org.hearthroll.roster.Kind;
import org.hearthroll.roster.MappedColumn;
import org.hearthroll.store.AreaStore;
import org.hearthroll.store.PeriodStore;
import org.hearthroll.store.RegisterStore;
import org.hearthroll.store.WorkspaceFile;
import org.hearthroll.text.Refusal;

/** Chooses where the rows of a file go by what the file is. */
record SinkChoice(WorkspaceFile workspace, ChosenFile file, ImportRequest request, FileClaims claims) {

    RowSink open(Intake intake, String period) {
        Kind kind = file.kind();
        if (kind == Kind.AREAS) {
            return new AreaSink(workspace, intake);
        }
        if (kind == Kind.LIST) {
            return new ListSink(workspace, intake, listName());
        }
        if (period == null) {
            throw Refusal.of("import.no-period", file.name());
        }
        if (kind.isRoster()) {
            refuseWithoutKey(intake);
        }
        long id = new PeriodStore(workspace).idOf(period, intake.importId());
        AreaStore areas = new AreaStore(workspace);
        PlaceNames places = new PlaceNames(areas, new Aliases(workspace).all());
        RowSink sink = kind == Kind.PROBLEMS ? new ProblemSink(workspace, intake, id, places) : roster(intake, id, places);
        return new TownshipSink(sink, intake, new TownshipNames(places, areas, id));
    }

    private RowSink roster(Intake intake, long period, PlaceNames places) {
        RegisterStore register = new RegisterStore(workspace);
        RosterShape shape = new RosterShape(intake.layout(), places);
        RosterMerge merge = new RosterMerge(intake, shape,
                register.load(intake.importId(), period, shape.households().columns(), shape.members().columns()),
                new HouseholdCodes(register, intake.layout()), new KnownPerson(intake, shape.members(), new KnownPerson.Headers(header("name"), header("id_number"), header("head_id"))));
        return new RosterSink(intake, new HouseholdGathering(intake.layout(), request.householdPerHead()),
                HouseholdFindings.of(intake.layout(), file.mapping()), merge, new IdRecovery(register, intake.layout(), file.offers().recoverIds()),
                new FileClaims.Claimant(claims, file.name(), file.kind()));
    }

    private String header(String field) {
        return file.mapping().column(field).map(MappedColumn::header).orElse("");
    }

    /** Where nothing tells households apart, taking each head's row for a new one is the user's decision. */
    private void refuseWithoutKey(Intake intake) {
        if (intake.layout().slot("household_code") < 0 && intake.layout().slot("head_key") < 0 && !request.householdPerHead()) {
            throw Refusal.of("import.no-household-key", file.name());
        }
    }

    private String listName() {
        if (request.listName() != null) {
            return request.listName();
        }
        String name = file.name();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
