package org.yuheng.query.casesupervision;

import java.util.List;
import org.yuheng.kernel.casesupervision.RecusalGround;

/**
 * Who supervises, and who stepped back.
 *
 * @param members accounts
 * @param leader account, or null before there is a team
 * @param recusals in the order in which they came
 */
public record CaseTeam(List<String> members, String leader, List<Recusal> recusals) {
    static final CaseTeam NONE = new CaseTeam(List.of(), null, List.of());

    public CaseTeam {
        members = members == null ? List.of() : List.copyOf(members);
        recusals = recusals == null ? List.of() : List.copyOf(recusals);
    }

    /**
     * 回避.
     *
     * @param id of the request; null where the person declared it
     * @param person account
     * @param recused whether that person acts no more; null while it is not decided
     * @param decided null while it is not, and where nobody had to decide
     */
    public record Recusal(
            String id, String person, RecusalGround ground, CaseNote asked, Boolean recused, CaseNote decided) {
        boolean isOpen() {
            return recused == null;
        }
    }

    /** Whether somebody is asked to step back and nobody decided. */
    public boolean hasOpenRequest() {
        return recusals.stream().anyMatch(Recusal::isOpen);
    }

    /** Whether that account may act no more. */
    boolean isRecused(String account) {
        return recusals.stream()
                .anyMatch(recusal -> recusal.person().equals(account) && Boolean.TRUE.equals(recusal.recused()));
    }
}
