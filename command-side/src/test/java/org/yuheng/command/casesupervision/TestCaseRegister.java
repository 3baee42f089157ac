package org.yuheng.command.casesupervision;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yuheng.kernel.access.Role;
import org.yuheng.kernel.casesupervision.Proceedings;
import org.yuheng.kernel.region.RegionCode;
import org.yuheng.platform.access.Authority;
import org.yuheng.platform.access.Person;

/**
 * The bodies, accounts, cards and complaints of the specifications.
 *
 * @param withoutCard accounts whose card is not valid
 */
record TestCaseRegister(Map<String, Complaint> complaints, Set<String> withoutCard) implements CaseRegister {
    private static final Map<String, String> REGIONS = Map.ofEntries(
            Map.entry("organ.zhengzhou.scjg", "410100"),
            Map.entry("organ.zhengzhou.cgj", "410100"),
            Map.entry("organ.henan.scjg", "410000"),
            Map.entry("bureau.henan", "410000"),
            Map.entry("bureau.zhengzhou", "410100"),
            Map.entry("bureau.jinshui", "410105"),
            Map.entry("government.henan", "410000"),
            Map.entry("government.zhengzhou", "410100"),
            Map.entry("discipline.henan", "410000"),
            Map.entry("discipline.zhengzhou", "410100"));

    private static final Map<String, Person> ACCOUNTS = accounts(
            CasePersons.CLERK,
            CasePersons.OTHER_CLERK,
            CasePersons.THIRD_CLERK,
            CasePersons.REVIEWER,
            CasePersons.HEAD,
            CasePersons.OTHER_HEAD,
            CasePersons.HEAD_OF_HENAN,
            CasePersons.CLERK_OF_HENAN,
            CasePersons.CLERK_OF_JINSHUI,
            CasePersons.SUPERVISOR);

    /** Two complaints about the organ, each by an enterprise of its own, and none about anybody else. */
    static TestCaseRegister usual() {
        return new TestCaseRegister(
                Map.of(
                        CaseHistories.COMPLAINT,
                        complaint("enterprise.1", Proceedings.NONE),
                        CaseHistories.OTHER_COMPLAINT,
                        complaint("enterprise.1", Proceedings.NONE)),
                Set.of());
    }

    static Complaint complaint(String by, Proceedings proceedings) {
        return complaint(CaseHistories.ORGAN, "410105", by, proceedings);
    }

    static Complaint complaint(String organ, String region, String by, Proceedings proceedings) {
        return new Complaint(true, organ, RegionCode.of(region), proceedings, by);
    }

    TestCaseRegister with(String id, Complaint complaint) {
        var more = new HashMap<>(complaints);
        more.put(id, complaint);
        return new TestCaseRegister(more, withoutCard);
    }

    TestCaseRegister withoutCardOf(Authority person) {
        var more = new HashSet<>(withoutCard);
        more.add(person.actor().person());
        return new TestCaseRegister(complaints, more);
    }

    @Override
    public Optional<RegionCode> regionOf(String organisationId) {
        return Optional.ofNullable(organisationId).map(REGIONS::get).map(RegionCode::of);
    }

    @Override
    public boolean isBureau(String organisationId) {
        return REGIONS.containsKey(organisationId) && organisationId.startsWith("bureau.");
    }

    @Override
    public boolean receivesClues(String organisationId) {
        return REGIONS.containsKey(organisationId) && organisationId.startsWith("discipline.");
    }

    @Override
    public Optional<Person> account(String name) {
        return Optional.ofNullable(ACCOUNTS.get(name));
    }

    @Override
    public boolean holdsCard(String account, LocalDate on) {
        return !withoutCard.contains(account);
    }

    @Override
    public Optional<Complaint> complaint(String complaintId) {
        return Optional.ofNullable(complaints.get(complaintId));
    }

    private static Map<String, Person> accounts(Authority... people) {
        Map<String, Person> accounts = new HashMap<>();
        for (var person : people) {
            var actor = person.actor();
            Set<Role> roles = Set.of(actor.role());
            accounts.put(
                    actor.person(),
                    new Person(actor.person(), actor.person(), actor.organisation(), person.region(), roles));
        }
        return Map.copyOf(accounts);
    }
}
