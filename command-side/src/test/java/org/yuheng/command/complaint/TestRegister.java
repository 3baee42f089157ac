package org.yuheng.command.complaint;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yuheng.kernel.access.Role;
import org.yuheng.kernel.complaint.event.ComplaintEvent;
import org.yuheng.kernel.region.RegionCode;
import org.yuheng.platform.access.Person;

/** The organs and clerks of the specifications, and perhaps one other complaint. */
record TestRegister(List<ComplaintEvent> other) implements Register {
    private static final Map<String, String> REGIONS = Map.of(
            "organ.zhengzhou.scjg", "410100",
            "organ.zhengzhou.cgj", "410100",
            "organ.jinshui.scjg", "410105",
            "organ.henan.scjg", "410000",
            "bureau.henan", "410000",
            "bureau.zhengzhou", "410100",
            "bureau.jinshui", "410105");
    private static final Map<String, Person> CLERKS = Map.of(
            "bureau.zhengzhou", clerk("bureau.zhengzhou", "bureau.zhengzhou"),
            "bureau.zhengzhou.2", clerk("bureau.zhengzhou.2", "bureau.zhengzhou"),
            "bureau.jinshui", clerk("bureau.jinshui", "bureau.jinshui"),
            "double", clerk("double", "organ.zhengzhou.scjg"),
            "bureau.zhengzhou.head", person("bureau.zhengzhou.head", "bureau.zhengzhou", Role.BUREAU_HEAD));

    @Override
    public ComplaintState complaint(String complaintId) {
        boolean known = !other.isEmpty() && other.getFirst().complaintId().equals(complaintId);
        return known ? ComplaintScenario.stateAfter(other) : new ComplaintState.None();
    }

    @Override
    public Optional<RegionCode> regionOf(String organisationId) {
        return Optional.ofNullable(REGIONS.get(organisationId)).map(RegionCode::of);
    }

    @Override
    public Optional<Person> account(String name) {
        return Optional.ofNullable(CLERKS.get(name));
    }

    private static Person clerk(String account, String organisation) {
        return person(account, organisation, Role.BUREAU_CLERK);
    }

    private static Person person(String account, String organisation, Role role) {
        return new Person(account, account, organisation, RegionCode.of("410100"), Set.of(role));
    }
}
