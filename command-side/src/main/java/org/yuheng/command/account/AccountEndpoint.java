package org.yuheng.command.account;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yuheng.kernel.access.Role;
import org.yuheng.platform.access.Action;
import org.yuheng.platform.access.Person;
import org.yuheng.platform.access.Requires;

/** Who am I, and in which roles. */
@RestController
@Tag(name = "account", description = "账号")
class AccountEndpoint {
    record Me(String account, String person, String organisation, String regionCode, List<Role> roles) {}

    @GetMapping("/api/me")
    @Requires(Action.READ_OWN_ACCOUNT)
    @Operation(summary = "Person, organisation, region and roles of the caller")
    Me me(Person person) {
        var region = person.region() == null ? null : person.region().value();
        return new Me(
                person.account(),
                person.name(),
                person.organisation(),
                region,
                person.roles().stream().sorted().toList());
    }
}
