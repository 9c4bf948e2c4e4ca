package org.hearthroll.demo;

import java.util.Optional;

/** A plan file for the first household that is poor by illness and by nothing else: the sick treated, the fit trained, everybody insured. */
final class PlanExample implements HomeFile {

    private static final int RETIRED = 60;

    private final Folder folder;
    private String json;

    PlanExample(Folder folder) {
        this.folder = folder;
    }

    @Override
    public void take(Home home) {
        if (json == null && plain(home)) {
            sick(home).ifPresent(sick -> fit(home).ifPresent(fit -> json = json(home, sick, fit)));
        }
    }

    @Override
    public void done() {
        folder.write(SampleFile.PLAN, json);
    }

    @Override
    public void close() {
        // nothing is begun before it is done
    }

    private static boolean plain(Home home) {
        return home.draft().cause().equals("01") && home.standing().others().isEmpty() && home.living().dangerous().equals("否")
                && home.living().water().equals("是") && home.members().stream().allMatch(PlanExample::covered);
    }

    private static boolean covered(Person person) {
        return person.cover().medical().equals("是") && !person.cover().pension().equals("否") && !person.fitness().disabled();
    }

    private static Optional<Person> sick(Home home) {
        return home.members().stream().filter(person -> person.fitness().health().equals("长期慢性病")).findFirst();
    }

    private static Optional<Person> fit(Home home) {
        return home.members().stream().filter(person -> person.fitness().labour().equals("普通劳动力") && person.fitness().health().equals("健康")
                && person.seat().age() < RETIRED).findFirst();
    }

    private static String json(Home home, Person sick, Person fit) {
        String helper = home.care().helper();
        return """
                {"household":"%s","year":2017,"measures":[
                %s,
                %s,
                %s,
                %s
                ]}
                """.formatted(home.code(),
                line(1, sick.code(), "01", "P02", 1, "次/月", "卫健局", helper),
                line(2, sick.code(), "01", "P01", 1, "人", "医保局", helper),
                line(3, fit.code(), "ABLE_TO_WORK", "P09", 1, "人", "人社局", helper),
                line(4, "HOUSEHOLD", "WHOLE_HOUSEHOLD", "H08", home.members().size(), "人", "医保局", helper));
    }

    /** number, target, cause or condition answered, measure, quantity, its unit, responsible unit and person. */
    private static String line(Object... values) {
        return ("{\"no\":%d,\"target\":\"%s\",\"answers\":[\"%s\"],\"measure\":\"%s\",\"quantity\":\"%d\",\"unit\":\"%s\",\"responsibleUnit\":\"%s\","
                + "\"responsiblePerson\":\"%s\",\"fund\":\"\",\"fundSource\":\"\",\"start\":\"2017-09-01\",\"due\":\"2017-12-31\","
                + "\"progress\":\"NOT_STARTED\",\"result\":\"\"}").formatted(values);
    }
}
