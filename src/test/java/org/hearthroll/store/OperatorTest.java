package org.hearthroll.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OperatorTest {

    @TempDir
    private Path folder;

    @AfterEach
    void signAsTheAccountAgain() {
        Operator.sign("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void whoSignsWithNothingIsCalledLikeTheAccount(String nothing) {
        Operator.sign("陈顺");
        Operator.sign(nothing);
        assertThat(Operator.name()).isEqualTo(Operator.account()).isEqualTo(System.getProperty("user.name"));
    }

    @Test
    void theAuditStatesWhoeverSignedAtTheTimeAndStaysWhole() {
        try (WorkspaceFile workspace = Opening.standard().create(folder.resolve("w.hearth"))) {
            AuditStore audit = new AuditStore(workspace);
            audit.append("a", "");
            Operator.sign(" 陈顺 ");
            audit.append("b", "");
            Operator.sign("李芳");
            audit.append("c", "");
            assertThat(audit.entries()).extracting(AuditStore.Entry::operator).containsExactly(Operator.account(), "陈顺", "李芳");
            assertThat(audit.firstBroken()).isEmpty();
        }
    }
}
