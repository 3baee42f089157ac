package org.yuheng.query.casesupervision;

import java.util.List;
import org.yuheng.kernel.casesupervision.CaseSuspensionGround;
import org.yuheng.kernel.casesupervision.CirculationScope;
import org.yuheng.kernel.casesupervision.ClueKind;
import org.yuheng.kernel.casesupervision.ClueOutcome;
import org.yuheng.kernel.casesupervision.PersonnelKind;

/**
 * What reaches beyond the bureau and the organ.
 *
 * @param listed 挂牌督办; null where it is not
 * @param suspension null while it does not stand still
 */
public record CaseWider(
        CaseNote listed,
        List<Elevation> elevations,
        List<Partner> partners,
        List<Circular> circulars,
        List<CaseNote> publications,
        List<SuperiorNotice> superiorNotices,
        List<Suggestion> suggestions,
        List<Clue> clues,
        Suspension suspension) {
    static final CaseWider NONE =
            new CaseWider(null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), null);

    public CaseWider {
        elevations = elevations == null ? List.of() : List.copyOf(elevations);
        partners = partners == null ? List.of() : List.copyOf(partners);
        circulars = circulars == null ? List.of() : List.copyOf(circulars);
        publications = publications == null ? List.of() : List.copyOf(publications);
        superiorNotices = superiorNotices == null ? List.of() : List.copyOf(superiorNotices);
        suggestions = suggestions == null ? List.of() : List.copyOf(suggestions);
        clues = clues == null ? List.of() : List.copyOf(clues);
    }

    /** 提级监督. */
    public record Elevation(String fromBureauId, String bureauId, String bureauRegion, CaseNote note) {}

    /** Another bureau that takes part. */
    public record Partner(String id, String region, CaseNote note) {}

    /** 通报. */
    public record Circular(CirculationScope scope, CaseNote note) {}

    /** @param receiver registered organisation, or null where the text names it */
    public record SuperiorNotice(String receiver, CaseNote note) {}

    /**
     * 人员处理建议.
     *
     * @param personRef vault reference of whom it is about
     * @param adopted null while it is not decided
     */
    public record Suggestion(
            String id,
            PersonnelKind kind,
            String receiver,
            String personRef,
            CaseNote note,
            Boolean adopted,
            CaseNote decided) {}

    /**
     * 问题线索.
     *
     * @param acknowledged null while it is not
     * @param outcome null while there is none
     */
    public record Clue(
            String id,
            ClueKind kind,
            String receiver,
            CaseNote transferred,
            CaseNote acknowledged,
            ClueOutcome outcome,
            CaseNote result) {}

    /** 中止. */
    public record Suspension(CaseSuspensionGround ground, CaseNote note) {}
}
