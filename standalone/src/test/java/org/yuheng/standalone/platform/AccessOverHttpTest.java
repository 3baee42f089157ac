package org.yuheng.standalone.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Role × endpoint, called one by one. Whoever may not gets 401 or 403 and everybody else something other than that. An
 * endpoint that is not in this list makes the test fail.
 */
class AccessOverHttpTest {
    private static final Set<String> BUREAU = Set.of(
            "bureau.henan", "bureau.zhengzhou", "bureau.zhengzhou.reviewer", "bureau.zhengzhou.head", "bureau.jinshui");
    private static final Set<String> CLERKS = Set.of("bureau.henan", "bureau.zhengzhou", "bureau.jinshui");
    private static final Set<String> HEADS = Set.of("bureau.henan", "bureau.zhengzhou.head", "bureau.jinshui");
    private static final Set<String> CHANNELS =
            Set.of("contact.zhengzhou.1", "federation.zhengzhou", "hotline.zhengzhou", "supervisor.zhengzhou.1");
    private static final Set<String> BYSTANDERS =
            Set.of("organ.zhengzhou.scjg", "government.zhengzhou", "discipline.zhengzhou");
    private static final Set<String> AUDITOR = Set.of("auditor.henan");
    private static final Set<String> ADMIN = Set.of("admin");
    private static final Set<String> REVIEWER = Set.of("bureau.zhengzhou.reviewer");
    private static final Set<String> SUPERIOR = Set.of("bureau.henan");
    private static final Set<String> GOVERNMENT = Set.of("government.zhengzhou");
    private static final Set<String> ORGAN = Set.of("organ.zhengzhou.scjg");
    private static final Set<String> DISCIPLINE = Set.of("discipline.zhengzhou");
    private static final Set<String> SUPERVISOR = Set.of("supervisor.zhengzhou.1");
    private static final String NOBODY = "nobody";
    private static final Set<String> ACCOUNTS = all(BUREAU, CHANNELS, BYSTANDERS, AUDITOR, ADMIN);
    private static final Set<String> EVERYBODY = all(ACCOUNTS, Set.of(NOBODY));
    private static final Set<String> CASE_READERS = all(BUREAU, BYSTANDERS, AUDITOR);
    private static final Set<String> READERS = all(BUREAU, CHANNELS, BYSTANDERS, AUDITOR);

    private static final Map<String, Set<String>> ALLOWED = Map.ofEntries(
            Map.entry("POST /api/complaints", EVERYBODY),
            Map.entry("GET /api/complaints", READERS),
            Map.entry("GET /api/complaints/{id}", READERS),
            Map.entry("GET /api/complaints/export", READERS),
            Map.entry("GET /api/complaints/{id}/biography", READERS),
            Map.entry("GET /api/complaints/{id}/biography/summary", READERS),
            Map.entry("GET /api/complaints/{id}/statement", all(BUREAU, CHANNELS)),
            Map.entry("GET /api/complaints/{id}/similar", BUREAU),
            Map.entry("GET /api/complaints/{id}/triage", BUREAU),
            Map.entry("GET /api/triage/agreement", BUREAU),
            Map.entry("POST /api/complaints/{id}/start-screening", CLERKS),
            Map.entry("POST /api/complaints/{id}/request-supplement", CLERKS),
            Map.entry("POST /api/complaints/{id}/supply", all(CLERKS, CHANNELS)),
            Map.entry("POST /api/complaints/{id}/accept", CLERKS),
            Map.entry("POST /api/complaints/{id}/refuse", CLERKS),
            Map.entry("POST /api/complaints/{id}/approve-refusal", HEADS),
            Map.entry("POST /api/complaints/{id}/decline-refusal", HEADS),
            Map.entry("POST /api/complaints/{id}/withdraw", Set.of()),
            Map.entry("POST /api/complaints/{id}/approve-identity-read", HEADS),
            Map.entry("POST /api/complaints/{id}/read-identity", all(CLERKS, HEADS)),
            Map.entry("POST /api/complaints/{id}/assign", HEADS),
            Map.entry("POST /api/complaints/{id}/transfer", HEADS),
            Map.entry("POST /api/complaints/{id}/escalate", HEADS),
            Map.entry("POST /api/complaints/{id}/close", HEADS),
            Map.entry("POST /api/complaints/{id}/extend", HEADS),
            Map.entry("POST /api/complaints/{id}/suspend", HEADS),
            Map.entry("POST /api/complaints/{id}/resume", HEADS),
            Map.entry("POST /api/complaints/{id}/terminate", HEADS),
            Map.entry("POST /api/complaints/{id}/reopen", HEADS),
            Map.entry("POST /api/complaints/{id}/redirect", CLERKS),
            Map.entry("POST /api/complaints/{id}/start-verification", CLERKS),
            Map.entry("POST /api/complaints/{id}/record-finding", CLERKS),
            Map.entry("POST /api/complaints/{id}/reply", CLERKS),
            Map.entry("POST /api/complaints/{id}/call-back", CLERKS),
            Map.entry("POST /api/complaints/{id}/merge", CLERKS),
            Map.entry("POST /api/complaints/{id}/undo", CLERKS),
            Map.entry("POST /api/complaints/{id}/write", Set.of()),
            Map.entry("POST /api/complaints/{id}/erase-identity", ADMIN),
            Map.entry("GET /api/complaints/{id}/texts", all(BUREAU, CHANNELS)),
            Map.entry("POST /api/complaints/accept", CLERKS),
            Map.entry("POST /api/complaints/redirect", CLERKS),
            Map.entry("POST /api/complaints/undo", CLERKS),
            Map.entry("GET /api/receipts/{receiptCode}/letters", EVERYBODY),
            Map.entry("POST /api/receipts/{receiptCode}/call-back", EVERYBODY),
            Map.entry("POST /api/receipts/{receiptCode}/write", EVERYBODY),
            Map.entry("POST /api/receipts/{receiptCode}/apply-recusal", EVERYBODY),
            Map.entry("GET /api/cases", CASE_READERS),
            Map.entry("GET /api/cases/{id}", CASE_READERS),
            Map.entry("GET /api/cases/{id}/biography", CASE_READERS),
            Map.entry("GET /api/cases/{id}/papers", CASE_READERS),
            Map.entry("GET /api/papers", CASE_READERS),
            Map.entry("GET /api/papers/{id}", CASE_READERS),
            Map.entry("GET /api/papers/{id}/missing", CASE_READERS),
            Map.entry("GET /api/organs/{id}/obligations", CASE_READERS),
            Map.entry("GET /api/case-figures", all(BUREAU, GOVERNMENT, AUDITOR)),
            Map.entry("GET /api/case-figures/summary", all(BUREAU, GOVERNMENT, AUDITOR)),
            Map.entry("POST /api/cases", CLERKS),
            Map.entry("POST /api/cases/{id}/file", HEADS),
            Map.entry("POST /api/cases/{id}/decline-filing", HEADS),
            Map.entry("POST /api/cases/{id}/add-complaint", CLERKS),
            Map.entry("POST /api/cases/{id}/assign-team", HEADS),
            Map.entry("POST /api/cases/{id}/declare-recusal", BUREAU),
            Map.entry("POST /api/cases/{id}/apply-recusal", ORGAN),
            Map.entry("POST /api/cases/{id}/decide-recusal", all(HEADS, SUPERIOR)),
            Map.entry("POST /api/cases/{id}/notify", CLERKS),
            Map.entry("POST /api/cases/{id}/explain", ORGAN),
            Map.entry("POST /api/cases/{id}/take-measure", CLERKS),
            Map.entry("POST /api/cases/{id}/add-evidence", all(CLERKS, SUPERVISOR, ORGAN)),
            Map.entry("POST /api/cases/{id}/correct-on-spot", CLERKS),
            Map.entry("POST /api/cases/{id}/draft-findings", CLERKS),
            Map.entry("POST /api/cases/{id}/review-findings", REVIEWER),
            Map.entry("POST /api/cases/{id}/close-without-violation", HEADS),
            Map.entry("POST /api/cases/{id}/draft-paper", CLERKS),
            Map.entry("POST /api/cases/{id}/approve-paper", all(REVIEWER, HEADS)),
            Map.entry("POST /api/cases/{id}/issue-paper", all(HEADS, GOVERNMENT)),
            Map.entry("POST /api/cases/{id}/serve-paper", CLERKS),
            Map.entry("POST /api/cases/{id}/withdraw-paper", all(HEADS, GOVERNMENT)),
            Map.entry("POST /api/cases/{id}/void-paper", all(CLERKS, HEADS)),
            Map.entry("POST /api/cases/{id}/report-rectification", ORGAN),
            Map.entry("POST /api/cases/{id}/verify-rectification", all(CLERKS, HEADS)),
            Map.entry("POST /api/cases/{id}/reject-rectification", CLERKS),
            Map.entry("POST /api/cases/{id}/object", ORGAN),
            Map.entry("POST /api/cases/{id}/answer-objection", HEADS),
            Map.entry("POST /api/cases/{id}/propose-decision", HEADS),
            Map.entry("POST /api/cases/{id}/decide", all(GOVERNMENT, HEADS)),
            Map.entry("POST /api/cases/{id}/report-execution", ORGAN),
            Map.entry("POST /api/cases/{id}/verify-execution", all(CLERKS, HEADS)),
            Map.entry("POST /api/cases/{id}/list", HEADS),
            Map.entry("POST /api/cases/{id}/elevate", SUPERIOR),
            Map.entry("POST /api/cases/{id}/join", HEADS),
            Map.entry("POST /api/cases/{id}/circulate", HEADS),
            Map.entry("POST /api/cases/{id}/publish", HEADS),
            Map.entry("POST /api/cases/{id}/notify-superior", HEADS),
            Map.entry("POST /api/cases/{id}/suggest-personnel", HEADS),
            Map.entry("POST /api/cases/{id}/record-personnel-result", HEADS),
            Map.entry("POST /api/cases/{id}/transfer-clue", HEADS),
            Map.entry("POST /api/cases/{id}/acknowledge-clue", DISCIPLINE),
            Map.entry("POST /api/cases/{id}/record-clue-result", DISCIPLINE),
            Map.entry("POST /api/cases/{id}/set-follow-up", all(CLERKS, HEADS)),
            Map.entry("POST /api/cases/{id}/complete-follow-up", all(CLERKS, ORGAN)),
            Map.entry("POST /api/cases/{id}/record-money", CLERKS),
            Map.entry("POST /api/cases/{id}/suspend", HEADS),
            Map.entry("POST /api/cases/{id}/resume", HEADS),
            Map.entry("POST /api/cases/{id}/close", HEADS),
            Map.entry("POST /api/cases/{id}/write-digest", CLERKS),
            Map.entry("POST /api/cases/{id}/release-digest", HEADS),
            Map.entry("GET /api/cases/{id}/texts", all(BUREAU, GOVERNMENT, ORGAN)),
            Map.entry("GET /api/complaints/{id}/reply-draft", BUREAU),
            Map.entry("GET /api/cases/{id}/proposal-draft", BUREAU),
            Map.entry("GET /api/supervision-cards", ADMIN),
            Map.entry("PUT /api/supervision-cards/{account}", ADMIN),
            Map.entry("GET /api/document-codes", ADMIN),
            Map.entry("PUT /api/document-codes/{organ}/{kind}", ADMIN),
            Map.entry("GET /api/document-codes/{organ}/{kind}/numbers", ADMIN),
            Map.entry("GET /api/reference/cases", EVERYBODY),
            Map.entry("GET /api/reference/rules/measure", EVERYBODY),
            Map.entry("GET /api/figures", all(BUREAU, CHANNELS, AUDITOR, Set.of("government.zhengzhou"))),
            Map.entry("POST /api/imports", all(CLERKS, Set.of("federation.zhengzhou", "hotline.zhengzhou"))),
            Map.entry("GET /api/imports/{id}", all(CLERKS, Set.of("federation.zhengzhou", "hotline.zhengzhou"))),
            Map.entry("GET /api/imports/{id}/report", all(CLERKS, Set.of("federation.zhengzhou", "hotline.zhengzhou"))),
            Map.entry("GET /api/me", ACCOUNTS),
            Map.entry("GET /api/notices", ACCOUNTS),
            Map.entry("POST /api/notices/{id}/read", ACCOUNTS),
            Map.entry("GET /api/notices/deliveries", ADMIN),
            Map.entry("POST /api/notices/{id}/retry", ADMIN),
            Map.entry("GET /api/notice-addresses", ADMIN),
            Map.entry("PUT /api/notice-addresses/{recipient}/{channel}", ADMIN),
            Map.entry("DELETE /api/notice-addresses/{recipient}/{channel}", ADMIN),
            Map.entry("GET /api/paper-templates", ADMIN),
            Map.entry("GET /api/paper-templates/{kind}/{format}", ADMIN),
            Map.entry("PUT /api/paper-templates/{kind}/{format}", ADMIN),
            Map.entry("DELETE /api/paper-templates/{kind}/{format}", ADMIN),
            Map.entry("POST /api/class-matters", CLERKS),
            Map.entry("GET /api/class-matters", all(BUREAU, AUDITOR, Set.of("government.zhengzhou"))),
            Map.entry("GET /api/class-matters/{id}", all(BUREAU, AUDITOR, Set.of("government.zhengzhou"))),
            Map.entry("GET /api/class-matters/{id}/biography", all(BUREAU, AUDITOR, Set.of("government.zhengzhou"))),
            Map.entry("GET /api/class-matters/{id}/effect", all(BUREAU, AUDITOR, Set.of("government.zhengzhou"))),
            Map.entry("GET /api/class-matters/{id}/texts", BUREAU),
            Map.entry("POST /api/class-matters/{id}/approve-opening", HEADS),
            Map.entry("POST /api/class-matters/{id}/add-member", CLERKS),
            Map.entry("POST /api/class-matters/{id}/remove-member", CLERKS),
            Map.entry("POST /api/class-matters/{id}/exclude", CLERKS),
            Map.entry("POST /api/class-matters/{id}/record-measure", CLERKS),
            Map.entry("POST /api/class-matters/{id}/complete-measure", CLERKS),
            Map.entry("POST /api/class-matters/{id}/start-watching", HEADS),
            Map.entry("POST /api/class-matters/{id}/record-relapse", CLERKS),
            Map.entry("POST /api/class-matters/{id}/close", HEADS),
            Map.entry("GET /api/class-suggestions", all(BUREAU, AUDITOR)),
            Map.entry("GET /api/class-suggestions/{id}", all(BUREAU, AUDITOR)),
            Map.entry("POST /api/class-suggestions/{id}/adopt", CLERKS),
            Map.entry("POST /api/class-suggestions/{id}/dismiss", all(CLERKS, HEADS)),
            Map.entry("GET /api/class-triggers", all(BUREAU, AUDITOR)),
            Map.entry("GET /api/receipts/{receiptCode}", EVERYBODY),
            Map.entry("GET /api/receipts/{receiptCode}/notices", EVERYBODY),
            Map.entry("POST /api/receipts/{receiptCode}/supply", EVERYBODY),
            Map.entry("POST /api/receipts/{receiptCode}/withdraw", EVERYBODY),
            Map.entry("GET /api/reference/categories", EVERYBODY),
            Map.entry("GET /api/reference/channels", EVERYBODY),
            Map.entry("GET /api/reference/refusal-reasons", EVERYBODY),
            Map.entry("GET /api/reference/regions", EVERYBODY),
            Map.entry("GET /api/reference/rules", EVERYBODY),
            Map.entry("GET /api/reference/stages", EVERYBODY),
            Map.entry("GET /api/reference/verbs", EVERYBODY),
            Map.entry("GET /api/calendars", ACCOUNTS),
            Map.entry("PUT /api/calendars/{year}", ADMIN),
            Map.entry("GET /api/due-dates/provisional", ADMIN),
            Map.entry("GET /api/simulation/clock", ADMIN),
            Map.entry("PUT /api/simulation/clock", ADMIN),
            Map.entry("GET /api/views", ADMIN),
            Map.entry("POST /api/views/{group}/rebuild", ADMIN),
            Map.entry("DELETE /api/views/{group}/rebuild", ADMIN),
            Map.entry("GET /api/views/{group}/dead-letters", ADMIN),
            Map.entry("POST /api/views/{group}/dead-letters/{id}/discard", ADMIN),
            Map.entry("POST /api/views/{group}/dead-letters/{id}/retry", ADMIN));

    @TempDir
    static Path data;

    private static Platform platform;

    @BeforeAll
    static void start() {
        platform = Platform.start(data, "2026-11-30T09:00:00+08:00");
    }

    @AfterAll
    static void end() {
        platform.close();
    }

    @Test
    void everyEndpointIsInTheList() {
        var published = new TreeSet<String>();
        platform.nobody()
                .get("/v3/api-docs")
                .body()
                .path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .fieldNames()
                        .forEachRemaining(method -> published.add(method.toUpperCase() + " " + path.getKey())));

        assertThat(published).isEqualTo(new TreeSet<>(ALLOWED.keySet()));
    }

    @Test
    void theContractSaysWhatItIsAndGroupsItsCallsUnderOneNameEach() {
        var contract = platform.nobody().get("/v3/api-docs").body();

        assertThat(contract.at("/info/title").asText()).isEqualTo("Yuheng 豫衡");
        assertThat(contract.at("/info/version").asText()).matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
        assertThat(contract.at("/info/description").asText()).contains("RFC 9457");
        var groups = contract.path("tags")
                .valueStream()
                .collect(
                        Collectors.groupingBy(group -> group.path("name").asText(), TreeMap::new, Collectors.toList()));
        assertThat(groups).allSatisfy((name, described) -> {
            assertThat(name).matches("[a-z-]+");
            assertThat(described)
                    .singleElement()
                    .satisfies(group ->
                            assertThat(group.path("description").asText()).containsPattern("\\p{IsHan}"));
        });
        assertThat(contract.path("paths").findValues("tags"))
                .isNotEmpty()
                .allSatisfy(used -> assertThat(used.valueStream().map(JsonNode::asText))
                        .hasSize(1)
                        .allMatch(groups::containsKey));
    }

    @Test
    void eachRoleGetsToEachEndpointExactlyWhereItMay() {
        List<String> wrong = new ArrayList<>();
        ALLOWED.forEach((endpoint, allowed) -> EVERYBODY.forEach(account -> {
            int status = call(endpoint, account);
            boolean refused = status == 401 || status == 403;
            if (refused == allowed.contains(account)) {
                wrong.add(account + " " + endpoint + " -> " + status);
            }
        }));

        assertThat(wrong).isEmpty();
    }

    @Test
    void aChannelIsOpenToItsRoleAlone() {
        var channels = Map.of(
                "CONTACT_POINT",
                Set.of("contact.zhengzhou.1"),
                "FEDERATION",
                Set.of("federation.zhengzhou"),
                "HOTLINE",
                Set.of("hotline.zhengzhou"),
                "SUPERVISOR",
                Set.of("supervisor.zhengzhou.1"),
                "COUNTER",
                CLERKS,
                "LETTER",
                CLERKS,
                "OTHER_BODY",
                CLERKS,
                "PORTAL",
                EVERYBODY);
        channels.forEach((channel, open) -> EVERYBODY.forEach(account -> {
            int status = client(account)
                    .post("/api/complaints", Complaints.with("channel", channel))
                    .status();
            assertThat(status)
                    .as(account + " by " + channel)
                    .isEqualTo(open.contains(account) ? 201 : account.equals(NOBODY) ? 401 : 403);
        }));
    }

    private static int call(String endpoint, String account) {
        var method = endpoint.substring(0, endpoint.indexOf(' '));
        var path = endpoint.substring(endpoint.indexOf(' ') + 1)
                .replace("{id}", "11111111-1111-4111-8111-111111111111")
                .replace("{receiptCode}", "2222222222222222")
                .replace("{year}", "2026")
                .replace("{kind}", "SUPERVISION_LETTER")
                .replace("{format}", "DOCX")
                .replace("{recipient}", "hotline.zhengzhou")
                .replace("{channel}", "SMTP")
                .replace("{group}", "complaint-detail-v2")
                .replace("{organ}", "bureau.zhengzhou")
                .replace("{account}", "bureau.zhengzhou");
        var client = client(account);
        if (method.equals("GET")) {
            return client.get(path).status();
        }
        var type = path.equals("/api/imports") ? "multipart/form-data; boundary=x" : "application/json";
        var body = path.equals("/api/imports") ? "--x--\r\n" : "{}";
        return client.send(method, path, HttpRequest.BodyPublishers.ofString(body), type)
                .status();
    }

    private static Client client(String account) {
        return account.equals(NOBODY) ? platform.nobody() : platform.as(account);
    }

    @SafeVarargs
    private static Set<String> all(Set<String>... sets) {
        var union = new TreeSet<String>();
        for (var set : sets) {
            union.addAll(set);
        }
        return union;
    }
}
