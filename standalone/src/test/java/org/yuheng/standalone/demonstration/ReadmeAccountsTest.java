package org.yuheng.standalone.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yuheng.kernel.access.Role;
import org.yuheng.standalone.repository.Page;
import org.yuheng.standalone.repository.Sources;

class ReadmeAccountsTest {
    @Test
    void theAccountsOfTheReadmeAreThoseOfTheDemonstration() {
        var documented =
                Page.of(Sources.repository().resolve("README.md")).tableBelow("## Accounts of the demonstration");
        var made = DemonstrationAccounts.ALL.stream()
                .map(account -> List.of(
                        account.name(),
                        account.roles().stream().sorted().map(Role::name).collect(Collectors.joining(", "))));

        assertThat(documented).containsExactlyElementsOf(made.toList());
    }
}
