package org.hearthroll.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.time.LocalDate;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hearthroll.model.Household;
import org.hearthroll.model.Naming;
import org.hearthroll.model.Period;
import org.hearthroll.model.Plan;
import org.hearthroll.model.PlannedMeasure;
import org.hearthroll.plan.Catalogue;
import org.hearthroll.plan.PlanCase;
import org.hearthroll.plan.PlanCheck;
import org.hearthroll.report.CardFacts;
import org.hearthroll.store.AuditStore;
import org.hearthroll.store.FamilyStore;
import org.hearthroll.store.HouseholdStore;
import org.hearthroll.store.PlanStore;
import org.hearthroll.store.WorkspaceFile;
import org.hearthroll.text.Message;
import org.hearthroll.text.Refusal;
import org.hearthroll.work.Progress;
import org.hearthroll.work.StagedFiles;

/** Makes the household cards and notice cards of the plans; nothing appears in the folder before all is written. */
public final class PlanCards {

    private static final List<String> FURTHER = List.of("county", "address", "helper_unit");

    private final WorkspaceFile workspace;
    private final Periods periods;

    PlanCards(WorkspaceFile workspace, Periods periods) {
        this.workspace = workspace;
        this.periods = periods;
    }

    /** What was written; without: the households of the scope that have no plan for the year, and so no card. */
    public record Written(int files, int households, int without) {
    }

    /** Refuses a scope without plans, and a folder that cannot be written or holds a file of such a name; full data is entered in the audit before. */
    public Written write(CardRequest request, Progress progress) {
        boolean one = request.household() != null;
        Path folder = one ? request.to().toAbsolutePath().getParent() : request.to();
        try (StagedFiles staged = StagedFiles.in(folder); CardFiles files = new CardFiles(staged, request.shape(), new CardLayout(workspace).template())) {
            Written written = put(request, files, progress);
            if (!request.disclosure().masked()) {
                new AuditStore(workspace).append("cards-unmasked", "%d households %d: %s".formatted(written.households(), request.year(), request.disclosure().reason()));
            }
            if (one) {
                staged.commitAs(request.to());
            } else {
                staged.commit();
            }
            return written;
        } catch (FileAlreadyExistsException there) {
            throw new Refusal(Message.of("cards.refused.exists", folder, there.getFile()), there);
        } catch (IOException | UncheckedIOException unwritable) {
            throw new Refusal(Message.of("split.unwritable", folder), unwritable);
        }
    }

    private Written put(CardRequest request, CardFiles files, Progress progress) throws IOException {
        Period period = periods.chosen(request.scope().period());
        ScopeCodes within = ScopeCodes.of(new HouseholdStore(workspace), period, request.scope());
        Map<String, Plan> planned = new PlanStore(workspace).plans(request.year());
        LocalDate day = period.lastDay();
        Catalogue catalogue = new OwnMeasures(workspace).catalogue();
        Naming naming = request.disclosure().masked() ? Naming.MASKED : Naming.FULL;
        int[] count = new int[2];
        Set<String> further = new TreeSet<>(PlanCheck.fields());
        further.addAll(FURTHER);
        new FamilyStore(workspace).wholeFamilies(period.id(), further, household -> {
            progress.pause();
            Plan plan = planned.get(household.code());
            if (!within.has(household.code()) || request.household() != null && !request.household().equals(household.code())) {
                return;
            }
            if (plan == null) {
                count[1]++;
                return;
            }
            put(files, CardFacts.of(PlanCase.of(household, shown(household, plan, naming), day, catalogue).named(naming)));
            progress.report(++count[0], planned.size());
        });
        if (count[0] == 0) {
            throw Refusal.of("cards.refused.nothing", Integer.toString(request.year()), period.name());
        }
        files.done();
        return new Written(files.files(), count[0], count[1]);
    }

    private static void put(CardFiles files, CardFacts facts) {
        try {
            files.put(facts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Masked, the names in what was reached are hidden too. */
    private static Plan shown(Household household, Plan plan, Naming naming) {
        if (naming == Naming.FULL) {
            return plan;
        }
        MaskedText masked = new MaskedText(household);
        List<PlannedMeasure> measures = plan.measures().stream().map(measure -> measure.withResult(masked.of(measure.result()))).toList();
        return new Plan(plan.household(), plan.year(), measures);
    }
}
