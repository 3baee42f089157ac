package org.yuheng.query.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yuheng.kernel.access.Role;
import org.yuheng.kernel.calendar.LegalDay;
import org.yuheng.kernel.calendar.PeriodUnit;
import org.yuheng.kernel.casesupervision.CaseOrigin;
import org.yuheng.kernel.casesupervision.CaseOverlay;
import org.yuheng.kernel.casesupervision.CaseStage;
import org.yuheng.kernel.casesupervision.CaseSuspensionGround;
import org.yuheng.kernel.casesupervision.CaseVerb;
import org.yuheng.kernel.casesupervision.CirculationScope;
import org.yuheng.kernel.casesupervision.ClueKind;
import org.yuheng.kernel.casesupervision.ClueOutcome;
import org.yuheng.kernel.casesupervision.DecisionGround;
import org.yuheng.kernel.casesupervision.EvidenceOrigin;
import org.yuheng.kernel.casesupervision.FindingNature;
import org.yuheng.kernel.casesupervision.FollowUpKind;
import org.yuheng.kernel.casesupervision.MeasureKind;
import org.yuheng.kernel.casesupervision.MoneyKind;
import org.yuheng.kernel.casesupervision.ObjectionOutcome;
import org.yuheng.kernel.casesupervision.PaperKind;
import org.yuheng.kernel.casesupervision.PaperState;
import org.yuheng.kernel.casesupervision.PersonnelKind;
import org.yuheng.kernel.casesupervision.Proceedings;
import org.yuheng.kernel.casesupervision.RecusalGround;
import org.yuheng.kernel.casesupervision.ServiceManner;
import org.yuheng.kernel.casesupervision.SupervisionMode;
import org.yuheng.kernel.classmatter.ClassClosingGround;
import org.yuheng.kernel.classmatter.ClassDimension;
import org.yuheng.kernel.classmatter.ClassMatterOverlay;
import org.yuheng.kernel.classmatter.ClassMatterStage;
import org.yuheng.kernel.classmatter.ClassMatterVerb;
import org.yuheng.kernel.classmatter.ClassMeasureKind;
import org.yuheng.kernel.classmatter.ClassMemberKind;
import org.yuheng.kernel.classmatter.ClassOrigin;
import org.yuheng.kernel.classmatter.FoundBy;
import org.yuheng.kernel.complaint.Category;
import org.yuheng.kernel.complaint.Channel;
import org.yuheng.kernel.complaint.ComplaintStage;
import org.yuheng.kernel.complaint.ComplaintVerb;
import org.yuheng.kernel.complaint.ErasureGround;
import org.yuheng.kernel.complaint.Finding;
import org.yuheng.kernel.complaint.IdentityMode;
import org.yuheng.kernel.complaint.JurisdictionGround;
import org.yuheng.kernel.complaint.Overlay;
import org.yuheng.kernel.complaint.RefusalReason;
import org.yuheng.kernel.complaint.Remedy;
import org.yuheng.kernel.complaint.ReopeningGround;
import org.yuheng.kernel.complaint.SuspensionGround;
import org.yuheng.kernel.complaint.TerminationGround;
import org.yuheng.kernel.rule.BindingLevel;
import org.yuheng.kernel.rule.ClockKind;

/**
 * One language. {@code {name}} in a template stands for a detail; a part in square brackets is left out when one of its
 * details is not given. Names of the kernel's enumerations are in the kernel in Chinese, and here in English.
 */
public final class Words {
    private static final Pattern OPTIONAL_PART = Pattern.compile("\\[([^\\[\\]]*)]");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z]+)}");
    private static final Words CHINESE = new Words(false, load("words_zh.properties"));
    private static final Words ENGLISH = new Words(true, load("words_en.properties"));

    private final boolean english;
    private final Properties templates;
    private final DateTimeFormatter dayForm;
    private final DateTimeFormatter momentForm;

    private Words(boolean english, Properties templates) {
        this.english = english;
        this.templates = templates;
        var language = english ? Locale.ENGLISH : Locale.CHINESE;
        this.dayForm = DateTimeFormatter.ofPattern(templates.getProperty("form.day"), language);
        this.momentForm = DateTimeFormatter.ofPattern(templates.getProperty("form.moment"), language);
    }

    /** English for an English locale, Chinese for every other. */
    public static Words in(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? ENGLISH : CHINESE;
    }

    public boolean areEnglish() {
        return english;
    }

    /** @throws IllegalArgumentException for a key without a template */
    public String text(String key, Map<String, String> details) {
        return find(key, details).orElseThrow(() -> new IllegalArgumentException("no words for " + key));
    }

    public String text(String key) {
        return text(key, Map.of());
    }

    public Optional<String> find(String key, Map<String, String> details) {
        return Optional.ofNullable(templates.getProperty(key)).map(template -> filled(template, details));
    }

    /** The name of a value of the kernel, as a person says it. */
    public String name(Enum<?> value) {
        return english
                ? text(value.getDeclaringClass().getSimpleName() + "." + value.name())
                : switch (value) {
                    case ComplaintStage stage -> stage.chinese();
                    case ComplaintVerb verb -> verb.chinese();
                    case Channel channel -> channel.chinese();
                    case Category category -> category.chinese();
                    case RefusalReason reason -> reason.chinese();
                    case IdentityMode mode -> mode.chinese();
                    case Overlay overlay -> overlay.chinese();
                    case Finding finding -> finding.chinese();
                    case Remedy remedy -> remedy.chinese();
                    case JurisdictionGround ground -> ground.chinese();
                    case SuspensionGround ground -> ground.chinese();
                    case TerminationGround ground -> ground.chinese();
                    case ReopeningGround ground -> ground.chinese();
                    case ErasureGround ground -> ground.chinese();
                    case CaseStage named -> named.chinese();
                    case CaseVerb named -> named.chinese();
                    case CaseOverlay named -> named.chinese();
                    case CaseOrigin named -> named.chinese();
                    case SupervisionMode named -> named.chinese();
                    case Proceedings named -> named.chinese();
                    case ServiceManner named -> named.chinese();
                    case MeasureKind named -> named.chinese();
                    case EvidenceOrigin named -> named.chinese();
                    case RecusalGround named -> named.chinese();
                    case FindingNature named -> named.chinese();
                    case PaperKind named -> named.chinese();
                    case PaperState named -> named.chinese();
                    case ObjectionOutcome named -> named.chinese();
                    case DecisionGround named -> named.chinese();
                    case CirculationScope named -> named.chinese();
                    case PersonnelKind named -> named.chinese();
                    case ClueKind named -> named.chinese();
                    case ClueOutcome named -> named.chinese();
                    case FollowUpKind named -> named.chinese();
                    case MoneyKind named -> named.chinese();
                    case CaseSuspensionGround named -> named.chinese();
                    case ClassMatterStage named -> named.chinese();
                    case ClassMatterVerb named -> named.chinese();
                    case ClassMatterOverlay named -> named.chinese();
                    case ClassOrigin named -> named.chinese();
                    case ClassMemberKind named -> named.chinese();
                    case FoundBy named -> named.chinese();
                    case ClassMeasureKind named -> named.chinese();
                    case ClassClosingGround named -> named.chinese();
                    case ClassDimension named -> named.chinese();
                    case PeriodUnit unit -> unit.chineseName();
                    case Role role -> role.chinese();
                    case ClockKind clock -> clock.chineseName();
                    case BindingLevel level -> level.chineseName();
                    default -> text(value.getDeclaringClass().getSimpleName() + "." + value.name());
                };
    }

    /** A day as people write it: {@code 2026年11月5日}, {@code 5 November 2026}. */
    public String day(LocalDate day) {
        return dayForm.format(day);
    }

    /** A moment in legal time, to the minute. */
    public String moment(Instant instant) {
        return momentForm.format(instant.atZone(LegalDay.ZONE));
    }

    /** The same, or null for null. */
    public String nameOrNull(Enum<?> value) {
        return value == null ? null : name(value);
    }

    /** So many of something: {@code 60日}, {@code 60 days}. */
    public String count(long number, String unit) {
        return text("count", Map.of("number", Long.toString(number), "unit", unit));
    }

    private static String filled(String template, Map<String, String> details) {
        var parts = OPTIONAL_PART.matcher(template).replaceAll(part -> {
            boolean complete =
                    PLACEHOLDER.matcher(part.group(1)).results().allMatch(name -> details.get(name.group(1)) != null);
            return complete ? Matcher.quoteReplacement(part.group(1)) : "";
        });
        return PLACEHOLDER
                .matcher(parts)
                .replaceAll(name -> Matcher.quoteReplacement(details.getOrDefault(name.group(1), "")));
    }

    private static Properties load(String file) {
        var templates = new Properties();
        try (var stream = Words.class.getResourceAsStream(file);
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            templates.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return templates;
    }
}
