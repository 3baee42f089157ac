package org.yuheng.query.casesupervision;

import java.util.List;
import java.util.Locale;
import org.yuheng.platform.access.Action;
import org.yuheng.platform.access.Person;
import org.yuheng.platform.time.LegalClock;
import org.yuheng.query.complaint.ActorAnswer;
import org.yuheng.query.complaint.BiographyAnswer;
import org.yuheng.query.complaint.BiographyStep;
import org.yuheng.query.complaint.Freshness;
import org.yuheng.query.view.MongoView;
import org.yuheng.query.view.Patience;
import org.yuheng.query.words.Words;

/** Answers what one case is, how it came there and what its papers say, within the right of whoever asks. */
public final class CaseQueries {
    private static final String BEFORE_THE_ORDINAL = "-P";

    private final MongoView<CaseDocument> details;
    private final MongoView<CaseBiographyDocument> biographies;
    private final Patience patience;
    private final OrganNames organs;
    private final LegalClock legalTime;

    public CaseQueries(
            MongoView<CaseDocument> details,
            MongoView<CaseBiographyDocument> biographies,
            Patience patience,
            OrganNames organs,
            LegalClock legalTime) {
        this.details = details;
        this.biographies = biographies;
        this.patience = patience;
        this.organs = organs;
        this.legalTime = legalTime;
    }

    /**
     * A paper with the case that it belongs to, each as far as its reader may see it.
     *
     * @param document cut to the right of the reader
     */
    public record SeenPaper(CaseDocument document, CasePaper paper) {}

    /**
     * @param atLeast how fresh the answer must be
     * @throws DomainError {@code NOT_FOUND}, {@code VIEW_NOT_READY}
     */
    public CaseAnswer supervisionCase(String id, Freshness atLeast, Person person, Locale locale) {
        var reading = reading(person, locale);
        return CaseAnswer.of(document(id, atLeast, reading.sight()), reading);
    }

    /** The same errors. */
    public List<PaperAnswer> papers(String id, Freshness atLeast, Person person, Locale locale) {
        var reading = reading(person, locale);
        var document = reading.sight().cut(document(id, atLeast, reading.sight()));
        return document.papers().stream()
                .map(paper -> PaperAnswer.of(paper, document, reading))
                .toList();
    }

    /** The same errors. */
    public PaperAnswer paper(String id, Freshness atLeast, Person person, Locale locale) {
        var seen = seenPaper(id, atLeast, person);
        return PaperAnswer.of(seen.paper(), seen.document(), reading(person, locale));
    }

    /** A paper for whoever shows it in another form. The same errors. */
    public SeenPaper seenPaper(String id, Freshness atLeast, Person person) {
        var sight = CaseSight.of(person, Action.READ_CASE);
        var document = sight.cut(document(caseOf(id), atLeast, sight));
        return new SeenPaper(document, document.paper(id).orElseThrow(CaseSight::notFound));
    }

    /**
     * The same with all that the paper rests on, for whoever may see the paper: what stands in a paper that was issued is
     * open to whoever it was issued to.
     */
    public SeenPaper paperInFull(String id, Freshness atLeast, Person person) {
        seenPaper(id, atLeast, person);
        var document = document(caseOf(id), atLeast, CaseSight.of(person, Action.READ_CASE));
        return new SeenPaper(document, document.paper(id).orElseThrow(CaseSight::notFound));
    }

    /** The id of a paper begins with that of its case. */
    private static String caseOf(String paperId) {
        int at = paperId.lastIndexOf(BEFORE_THE_ORDINAL);
        if (at < 0) {
            throw CaseSight.notFound();
        }
        return paperId.substring(0, at);
    }

    /** The same errors. */
    public List<BiographyAnswer> biography(String id, Freshness atLeast, Person person, Locale locale) {
        var sight = CaseSight.of(person, Action.READ_CASE);
        return biography(document(id, atLeast), sight, Words.in(locale));
    }

    static List<BiographyAnswer> biography(CaseBiographyDocument biography, CaseSight sight, Words words) {
        sight.mustCover(biography);
        return steps(biography, sight).stream()
                .map(step -> answer(step, sight, words))
                .toList();
    }

    private static List<BiographyStep> steps(CaseBiographyDocument biography, CaseSight sight) {
        return switch (sight.kind()) {
            case WHOLE -> biography.steps();
            case ORGAN -> OrganBiography.of(biography, sight.organisation());
            case CLUE -> ofTheClue(biography.steps(), sight.organisation());
        };
    }

    private static List<BiographyStep> ofTheClue(List<BiographyStep> steps, String receiver) {
        return OrganBiography.Shown.of(
                steps,
                step -> step.facts().containsKey("clueId")
                        && receiver.equals(step.facts().get("to")));
    }

    private static BiographyAnswer answer(BiographyStep step, CaseSight sight, Words words) {
        var actor = BiographyAnswer.actor(step);
        return BiographyAnswer.of(
                step,
                sight.namesStaff() ? ActorAnswer.withAccount(actor, words) : ActorAnswer.withoutAccount(actor, words),
                CaseFactWords.of(step.facts(), words),
                CaseLegalBasis.of(step),
                words);
    }

    private CaseReading reading(Person person, Locale locale) {
        return new CaseReading(
                person, CaseSight.of(person, Action.READ_CASE), legalTime.now(), organs, Words.in(locale));
    }

    private CaseDocument document(String id, Freshness atLeast, CaseSight sight) {
        patience.awaitPosition(details.view(), atLeast.minPosition());
        var document = patience.find(details.view(), atLeast.minVersion(), () -> details.find(id))
                .orElseThrow(CaseSight::notFound);
        if (!sight.covers(document)) {
            throw CaseSight.notFound();
        }
        return document;
    }

    private CaseBiographyDocument document(String id, Freshness atLeast) {
        patience.awaitPosition(biographies.view(), atLeast.minPosition());
        return patience.find(biographies.view(), atLeast.minVersion(), () -> biographies.find(id))
                .orElseThrow(CaseSight::notFound);
    }
}
