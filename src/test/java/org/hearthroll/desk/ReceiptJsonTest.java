package org.hearthroll.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The receipt as the history keeps it and programs read it. */
class ReceiptJsonTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TempDir
    Path folder;

    @Test
    void theKeysAreThoseOfTheContractInItsOrder() throws Exception {
        try (Bench bench = new Bench(folder)) {
            Receipt receipt = bench.load("r.csv", "户编号,人编号,姓名,自定义", "0001,000101,张三,甲");
            JsonNode json = MAPPER.valueToTree(receipt);
            List<String> keys = new ArrayList<>();
            json.fieldNames().forEachRemaining(keys::add);
            assertThat(keys).containsExactlyInAnyOrder("file", "sha256", "kind", "charset", "delimiter", "sheet", "headerRow", "sourceRows", "loaded", "setAside",
                    "rejected", "households", "members", "new", "changed", "same", "gone", "columns", "findings", "rejectsFile", "importId");
            assertThat(json.get("columns").toString()).isEqualTo("[{\"header\":\"户编号\",\"field\":\"household_code\"},"
                    + "{\"header\":\"人编号\",\"field\":\"person_code\"},{\"header\":\"姓名\",\"field\":\"name\"},{\"header\":\"自定义\",\"field\":null}]");
            assertThat(json.get("sheet").isNull()).isTrue();
            assertThat(json.get("charset").asText()).isEqualTo("UTF-8");
        }
    }

    @Test
    void theHistoryKeepsTheReceiptThatWasGiven() throws Exception {
        try (Bench bench = new Bench(folder)) {
            Receipt receipt = bench.load("r.csv", "户编号,人编号,姓名", "0001,000101,张三");
            assertThat(MAPPER.readTree(bench.rows("SELECT receipt FROM import").getFirst())).isEqualTo(MAPPER.readTree(MAPPER.writeValueAsString(receipt)));
            assertThat(bench.rows("SELECT file, kind, period, sha256 FROM import")).containsExactly("r.csv|roster|2020-12|" + receipt.sha256());
        }
    }

    @Test
    void theSumOfAFileIsItsOwnAndNotThatOfItsName() {
        try (Bench bench = new Bench(folder)) {
            String one = bench.load("a.csv", "户编号,人编号,姓名", "0001,000101,张三").sha256();
            String same = bench.load("b.csv", "户编号,人编号,姓名", "0001,000101,张三").sha256();
            String other = bench.load("a.csv", "户编号,人编号,姓名", "0001,000101,张珊").sha256();
            assertThat(one).matches("[0-9a-f]{64}").isEqualTo(same).isNotEqualTo(other);
        }
    }
}
