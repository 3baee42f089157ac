package org.yuheng.command.casesupervision;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.yuheng.command.account.Account;
import org.yuheng.command.account.Accounts;
import org.yuheng.command.card.SupervisionCards;
import org.yuheng.command.number.DocumentCodes;
import org.yuheng.command.organisation.Organisation;
import org.yuheng.command.organisation.Organisations;
import org.yuheng.command.testing.CommandSide;
import org.yuheng.command.testing.Samples;
import org.yuheng.command.vault.ConfidentialText;
import org.yuheng.kernel.casesupervision.CaseOrigin;
import org.yuheng.kernel.casesupervision.PaperKind;
import org.yuheng.kernel.casesupervision.event.CaseEvent;
import org.yuheng.kernel.complaint.Category;
import org.yuheng.kernel.region.RegionCode;
import org.yuheng.platform.access.Authority;
import org.yuheng.platform.identity.RandomIds;

/** Cases through the real shell and database, in the bureau of Zhengzhou; each about an act of its own. */
public final class RealCases {
    private final CommandSide side;

    public RealCases(CommandSide side) {
        this.side = side;
    }

    /** Bodies, accounts, cards and document codes. */
    public void register() {
        var organisations = side.get(Organisations.class);
        Samples.register(organisations);
        organisations.put(body("bureau.zhengzhou", Organisation.Kind.SUPERVISION_BUREAU, "410100"));
        organisations.put(body("government.zhengzhou", Organisation.Kind.GOVERNMENT, "410100"));
        for (var person : List.of(CasePersons.CLERK, CasePersons.OTHER_CLERK, CasePersons.REVIEWER, CasePersons.HEAD)) {
            var account = person.actor().person();
            side.get(Accounts.class)
                    .put(
                            new Account(
                                    account,
                                    account,
                                    person.actor().organisation(),
                                    person.region(),
                                    Set.of(person.actor().role()),
                                    true),
                            "a long enough secret");
            side.get(SupervisionCards.class)
                    .put(
                            new SupervisionCards.Card(
                                    account,
                                    "card " + account,
                                    LocalDate.parse("2026-01-01"),
                                    LocalDate.parse("2027-12-31"),
                                    false),
                            "admin");
        }
        for (var kind : PaperKind.values()) {
            side.get(DocumentCodes.class).put(new DocumentCodes.Code("bureau.zhengzhou", kind, "郑执监督"));
        }
    }

    private static Organisation body(String id, Organisation.Kind kind, String region) {
        return new Organisation(id, kind, id, RegionCode.of(region));
    }

    /** @param act null for one of its own */
    String proposed(String act, String... complaints) {
        var id = RandomIds.next().toString();
        side.get(CaseIntake.class)
                .propose(
                        id,
                        CasePersons.CLERK,
                        RegionCode.of("410100"),
                        new CaseIntake.Proposal(
                                complaints.length == 0 ? CaseOrigin.OWN_INITIATIVE : CaseOrigin.COMPLAINT,
                                null,
                                CaseHistories.ORGAN,
                                null,
                                RegionCode.of("410105"),
                                "销售额二百零四元被罚五万元",
                                List.of(Category.FINE_EXCESSIVE),
                                List.of(complaints),
                                act == null ? "郑市监处罚" + id : act,
                                null,
                                new ConfidentialText("仅在卷宗里的情况"),
                                null,
                                null));
        return id;
    }

    /** Findings of a duty not performed and of an unlawful act are reviewed. */
    String reviewed(String... complaints) {
        var id = proposed(null, complaints);
        send(
                id,
                CaseRequests.file(CasePersons.HEAD),
                CaseRequests.assignTeam(CasePersons.HEAD, CasePersons.CLERK, CasePersons.OTHER_CLERK),
                CaseRequests.notifyOrgan(CasePersons.CLERK, null),
                CaseRequests.addEvidence(CasePersons.CLERK, 'a'),
                CaseRequests.draftFindings(CasePersons.CLERK, CaseHistories.NOT_PERFORMED, CaseHistories.UNLAWFUL),
                CaseRequests.reviewFindings(CasePersons.REVIEWER, true));
        return id;
    }

    /** @return the paper, approved */
    String approved(String id, PaperKind kind, Integer days) {
        send(id, CaseRequests.draftPaper(CasePersons.CLERK, kind, days, null));
        var paper = Paper.idOf(id, CaseLife.known(log(id)).papers().byId().size());
        send(id, CaseRequests.approvePaper(CasePersons.REVIEWER, paper));
        return paper;
    }

    /** An opinion of so many days is served. @return the case */
    public String served(int days, String... complaints) {
        var id = reviewed(complaints);
        var paper = approved(id, PaperKind.SUPERVISION_OPINION, days);
        issue(id, paper);
        send(id, CaseRequests.servePaper(CasePersons.CLERK, paper, null));
        return id;
    }

    CaseAnswers.Written issue(String id, String paper) {
        return side.get(CaseFrontDesk.class).issue(new CaseCommand.Asked(id, CasePersons.HEAD, null, null), paper);
    }

    void closed(String id) {
        send(
                id,
                CaseRequests.report(CasePersons.ORGAN),
                CaseRequests.verify(CasePersons.CLERK),
                CaseRequests.verify(CasePersons.HEAD),
                CaseRequests.close(CasePersons.HEAD));
    }

    CaseOutcome send(String id, CaseCommand... commands) {
        CaseOutcome last = null;
        for (var command : commands) {
            last = side.get(CaseCommands.class).send(in(id, command, null, null));
        }
        return last;
    }

    public List<CaseEvent> log(String id) {
        return side.get(CaseFile.class).eventsOf(id);
    }

    /** The same request about another case, under a name or seen at a version. */
    static CaseCommand in(String id, CaseCommand command, Long seen, String request) {
        var parts = command.getClass().getRecordComponents();
        Authority by = command.authority();
        var values = Arrays.stream(parts)
                .map(part -> part.getType() == CaseCommand.Asked.class
                        ? new CaseCommand.Asked(id, by, seen, request)
                        : valueOf(part, command))
                .toArray();
        try {
            return (CaseCommand) command.getClass().getDeclaredConstructors()[0].newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static Object valueOf(RecordComponent part, CaseCommand command) {
        try {
            return part.getAccessor().invoke(command);
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
