package org.yuheng.kernel.error;

import static org.yuheng.kernel.error.Kind.CONFLICT;
import static org.yuheng.kernel.error.Kind.FORBIDDEN;
import static org.yuheng.kernel.error.Kind.INVALID;
import static org.yuheng.kernel.error.Kind.METHOD;
import static org.yuheng.kernel.error.Kind.RULE;
import static org.yuheng.kernel.error.Kind.TOO_LARGE;
import static org.yuheng.kernel.error.Kind.UNAUTHENTICATED;
import static org.yuheng.kernel.error.Kind.UNAVAILABLE;
import static org.yuheng.kernel.error.Kind.UNSUPPORTED;

import java.util.Optional;

/**
 * The stable name of every refusal. The name is the published code: it is never renamed and never reused. The details
 * that its message can show are named behind each code; all of them are optional.
 */
public enum ErrorCode {
    // Values of a request
    UNKNOWN_REGION(INVALID, "GB/T 2260 中华人民共和国行政区划代码"),
    WRONG_CREDIT_CODE(INVALID, "GB 32100-2015 法人和其他组织统一社会信用代码编码规则"),
    /** {@code field}. */
    EMPTY_TEXT(INVALID),
    /** {@code field}, {@code limit} and {@code length} in code points. */
    TEXT_TOO_LONG(INVALID),
    /** {@code field}. */
    MISSING_FIELD(INVALID),
    /** {@code field}, {@code expected}. */
    INVALID_VALUE(INVALID),
    /** {@code lawful}: the channels there are. */
    UNKNOWN_CHANNEL(INVALID),
    /** {@code line}, {@code column}. */
    BROKEN_JSON(INVALID),
    /** {@code supported}: media types. */
    UNSUPPORTED_MEDIA_TYPE(UNSUPPORTED),
    /** {@code supported}: methods. */
    METHOD_NOT_ALLOWED(METHOD),
    /** {@code limit}, with its unit. */
    BODY_TOO_LARGE(TOO_LARGE),
    NOT_FOUND(Kind.NOT_FOUND),

    // Who may
    NOT_AUTHENTICATED(UNAUTHENTICATED),
    NOT_ALLOWED(FORBIDDEN),
    /** {@code channel}, {@code lawful}. */
    CHANNEL_NOT_ALLOWED(FORBIDDEN),

    // What has happened meanwhile
    /** {@code expected}, {@code actual}: versions. */
    VERSION_CONFLICT(CONFLICT),
    IDEMPOTENCY_KEY_REUSED(CONFLICT),
    /** {@code existing}: the id of the one that is there. */
    DUPLICATE(CONFLICT),

    // Rules of the domain
    /** {@code stage}, {@code lawful}: the verbs of this stage. */
    NOT_POSSIBLE_IN_STAGE(RULE),
    NOT_IN_JURISDICTION(RULE, "《行政执法监督条例》第二条、第六条"),
    CATEGORY_MISSING(RULE, "《行政执法监督条例》第十一条"),
    ORGAN_MISSING(RULE, "《行政执法监督条例》第二条"),
    UNKNOWN_ORGAN(INVALID),
    UNKNOWN_CATEGORY(INVALID),
    REASON_MISSING(RULE, "豫政办〔2024〕67号：不予受理应当书面说明原因"),
    /** {@code lawful}: the reason codes there are. */
    UNKNOWN_REASON_CODE(INVALID),
    /** Separation of duties: whoever proposed may not approve. */
    SAME_PERSON(RULE),
    RECUSAL_GROUND(RULE, "《河南省行政执法条例》第二十三条（参照适用）；《信访工作条例》第二十八条（信访事项）"),
    /** One's own organ is complained of. */
    ORGAN_COMPLAINED_OF(RULE, "《信访工作条例》第三十条（不得将材料转给被反映人或者单位，参照适用）"),
    ALREADY_SUPPLEMENTED(RULE),
    SUPPLEMENT_LIST_MISSING(RULE),
    /** Refusing for want of facts takes a request for supplement first. */
    NOT_SUPPLEMENTED(RULE),
    REFUSAL_ALREADY_PROPOSED(RULE),
    PURPOSE_MISSING(RULE, "《个人信息保护法》第三十四条"),
    APPROVAL_REQUIRED(RULE),
    /** The complaint is anonymous. */
    NO_IDENTITY(RULE),
    IDENTITY_ERASED(RULE),

    /** The organ stands above the bureau: {@code lawful} grounds on which the bureau may handle it all the same. */
    HIGHER_ORGAN(RULE, "《行政执法监督条例》第二条、第四十二条"),
    REMEDY_MISSING(RULE, "《行政执法监督条例》第三十三条第三款"),
    /** {@code handler}: no such account, or none that may handle. */
    HANDLER_NOT_POSSIBLE(RULE),
    /** {@code handler}: the account to which the matter is assigned. */
    NOT_HANDLER(RULE),
    /** {@code case}. */
    ALREADY_ESCALATED(RULE),
    ALREADY_REPLIED(RULE),
    ALREADY_CALLED_BACK(RULE),
    CALL_BACK_MISSING(RULE),
    /** {@code places}: where in the text something stands that tells who another person is. */
    REPLY_SHOWS_IDENTITY(RULE, "《信访工作条例》第三十条（参照适用）；《个人信息保护法》"),
    MERGE_INTO_ITSELF(RULE),
    /** {@code target}: into which the target was merged. */
    MERGE_INTO_MERGED(RULE),
    /** {@code stage} of the target. */
    MERGE_INTO_CLOSED(RULE),
    MERGE_INTO_OTHER_BUREAU(RULE),
    UNSATISFIED_CALL_BACK_MISSING(RULE),
    NOT_WITHDRAWN(RULE),
    /** {@code seconds}: how long an undo is possible. */
    UNDO_TOO_LATE(RULE),
    UNDO_BY_OTHERS(RULE),
    /** {@code limit}. */
    TOO_MANY_AT_ONCE(INVALID),

    // Supervision cases and their papers
    /** {@code proceedings}: reconsideration or litigation has begun; the complainant is pointed to it. */
    IN_PROCEEDINGS(RULE, "《行政执法监督条例》第三十三条第三款"),
    SPECIAL_SUPERVISION_NOT_POSSIBLE(RULE, "《行政执法监督条例》第二十一条"),
    /** {@code existing}, {@code number}: the case that runs on the same act. */
    RUNNING_CASE(CONFLICT),
    /** {@code bureau} that handles the case. */
    NOT_HANDLING_BUREAU(RULE, "《行政执法监督条例》第六条、第二十条"),
    /** {@code minimum}. */
    TEAM_TOO_SMALL(RULE, "《河南省行政执法条例》第二十四条（参照适用）"),
    TEAM_MISSING(RULE, "《河南省行政执法条例》第二十四条（参照适用）"),
    /** {@code person} without a valid supervision card. */
    CARD_MISSING(RULE, "《河南省行政执法条例》第四十一条"),
    /** {@code person}: no such account, or none of the bureaus that handle the case. */
    MEMBER_NOT_POSSIBLE(RULE),
    NOT_TEAM_MEMBER(RULE, "《河南省行政执法条例》第四十一条"),
    /** {@code evidence}: ids that are not in the file of the case. */
    UNKNOWN_EVIDENCE(RULE),
    /** {@code finding}. */
    EVIDENCE_MISSING(RULE, "《行政执法监督条例》第二十八条"),
    /** {@code finding}. */
    PROVISION_MISSING(RULE, "《行政执法监督条例》第二十八条"),
    /** {@code kind}, {@code lawful}: the kinds that fit the findings. */
    PAPER_KIND_NOT_FITTING(RULE, "《行政执法监督条例》第二十七条、第二十八条"),
    /** {@code state} of the paper, {@code lawful}. */
    PAPER_NOT_IN_STATE(RULE),
    /** {@code missing}: parts that are not there. */
    PAPER_INCOMPLETE(RULE, "《行政执法监督条例》第二十七条至第三十条"),
    DECISION_NEEDS_GOVERNMENT(RULE, "《行政执法监督条例》第二十六条、第二十九条"),
    /** {@code dueOn}. */
    DUE_DATE_PAST(RULE, "《行政执法监督条例》第二十七条、第二十八条"),
    /** {@code ground}. */
    DECISION_GROUND_MISSING(RULE, "《行政执法监督条例》第二十九条"),
    VIOLATION_FOUND(RULE, "《行政执法监督条例》第二十六条"),
    /** {@code paper}. */
    ALREADY_OBJECTED(RULE),
    MEASURES_NOT_DONE(RULE, "《行政执法监督条例》第二十六条"),
    FOLLOW_UPS_MISSING(RULE, "《行政处罚法》第四十八条；《河南省社会信用条例》"),
    MONEY_MISSING(RULE),
    NOT_SUPERIOR(RULE, "《行政执法监督条例》第二十条"),
    /** {@code organ} to which the case is addressed. */
    NOT_ADDRESSED(RULE),
    /** {@code field}. */
    WRONG_CONTENT_HASH(INVALID),
    /** {@code organisation}, {@code kind}. */
    DOCUMENT_CODE_MISSING(RULE),
    VERIFICATION_MISSING(RULE),
    PUBLICITY_GROUND_MISSING(RULE, "《行政执法监督条例》第三十一条"),
    /** {@code clue}. */
    CLUE_NOT_ACKNOWLEDGED(RULE),

    // Classes of case
    CLASS_UNDEFINED(RULE, "《行政执法监督条例》第二十四条第二款"),
    /** {@code case}: it holds no reviewed finding of a problem. */
    CLASS_FINDING_MISSING(RULE, "《行政执法监督条例》第二十四条第二款"),
    /** {@code member}, {@code members}: no such thing, or not within reach. */
    CLASS_MEMBER_UNKNOWN(RULE),
    /** {@code member}. */
    CLASS_MEMBER_EXISTS(RULE),
    /** {@code measure}. */
    CLASS_MEASURE_UNKNOWN(RULE),
    /** {@code measure}. */
    CLASS_MEASURE_DONE(RULE),
    CLASS_MEASURE_MISSING(RULE, "《行政执法监督条例》第二十四条第二款"),
    /** {@code measures} that are not done. */
    CLASS_MEASURES_OPEN(RULE),
    /** {@code field}, {@code earliest}, {@code latest}. */
    MEASURE_DAY_INVALID(RULE),
    /** {@code from}, {@code until}: the watch begins after the last measure and ends after today. */
    WATCH_PERIOD_INVALID(RULE),
    /** {@code until}. */
    WATCH_NOT_OVER(RULE),
    /** It was never cured, so it can neither be struck off as cured nor come back. */
    CLASS_NOT_CURED(RULE),
    /** {@code trigger}, {@code counted}, {@code needed}. */
    THRESHOLD_NOT_REACHED(RULE),
    /** {@code existing}: the class matter that came of it, if one did. */
    SUGGESTION_DECIDED(CONFLICT),
    /** {@code trigger}. */
    UNKNOWN_TRIGGER(Kind.NOT_FOUND),

    // Clock, calendar and rules as data
    NO_RUNNING_CLOCK(RULE),
    ALREADY_EXTENDED(RULE),
    /** {@code rule}, {@code allowed}: the longest extension that the rule knows, in its unit; 0: none. */
    EXTENSION_BEYOND_RULE(RULE),
    /** {@code now}: legal time. */
    CLOCK_BACKWARD(RULE),
    CLOCK_NOT_SIMULATED(RULE),
    /** {@code year}, {@code dates}. */
    CALENDAR_INVALID(INVALID, "《全国年节及纪念日放假办法》"),
    /** {@code year}. */
    CALENDAR_EXISTS(CONFLICT),
    /** {@code rule}, {@code on}: no such rule, or none in force on that day. */
    UNKNOWN_RULE(Kind.NOT_FOUND),

    // The machine
    /** {@code seconds} to wait. */
    VIEW_NOT_READY(UNAVAILABLE),
    /** {@code view}: parts of it run on other nodes. */
    VIEW_ON_OTHER_NODES(CONFLICT),
    /** {@code seconds} to wait. */
    STORE_UNREACHABLE(UNAVAILABLE),
    /** {@code incident}: what to quote when asking for help. */
    INTERNAL(Kind.INTERNAL),

    // Import of files
    /** {@code lawful}: the formats there are. */
    UNKNOWN_FORMAT(INVALID),
    /** {@code field}. */
    MAPPING_INVALID(INVALID),
    /** {@code column}. */
    MAPPING_COLUMN_MISSING(INVALID),
    /** {@code row}. */
    ROW_BROKEN(INVALID),
    /** {@code row}, {@code limit} with its unit. */
    ROW_TOO_LONG(TOO_LARGE),
    FILE_EMPTY(INVALID),
    FILE_BROKEN(INVALID),
    /** {@code limit}, with its unit. */
    FILE_TOO_LARGE(TOO_LARGE),
    ARCHIVE_BOMB(TOO_LARGE),
    /** {@code limit}: rows. */
    TOO_MANY_ROWS(TOO_LARGE),
    /** {@code part}: the part of the multipart body. */
    PART_MISSING(INVALID),
    IMPORT_NOT_FOUND(Kind.NOT_FOUND),

    // Notices
    /** {@code state} of the notice. */
    NOTICE_NOT_FAILED(RULE),

    // Templates of papers
    /** {@code found}: what cannot stand there. */
    TEMPLATE_BROKEN(RULE),
    /** {@code missing}: the tags that every template of the kind must have. */
    TEMPLATE_TAGS_MISSING(RULE, "《行政执法监督条例》第二十七条至第三十条"),
    /** {@code tags}: tags that nobody fills. */
    TEMPLATE_TAGS_UNKNOWN(RULE),
    /** {@code found}: what could act or fetch something by itself. */
    TEMPLATE_UNSAFE(RULE);

    private final Kind kind;
    private final String basis;

    ErrorCode(Kind kind) {
        this(kind, null);
    }

    ErrorCode(Kind kind, String basis) {
        this.kind = kind;
        this.basis = basis;
    }

    public Kind kind() {
        return kind;
    }

    /** The article or standard that the refusal rests on, in Chinese; empty where it is only a rule of this product. */
    public Optional<String> basis() {
        return Optional.ofNullable(basis);
    }
}
