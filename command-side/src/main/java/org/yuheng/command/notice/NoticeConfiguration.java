package org.yuheng.command.notice;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Properties;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.yuheng.command.casesupervision.CaseDirectory;
import org.yuheng.command.complaint.ComplaintDirectory;
import org.yuheng.platform.axon.TokenTable;

/** Rules, channels and the processing group of notices. A setting that does not hold stops the start. */
@Configuration(proxyBeanMethods = false)
class NoticeConfiguration {
    private static final int BATCH = 50;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String RULES = "classpath:org/yuheng/command/notice/notice-rules.txt";

    /** One token with the rows; it begins at the head of a log that is there, so that an upgrade does not tell the past. */
    @Autowired
    void writeNotices(
            EventProcessingConfigurer processing,
            ConnectionProvider connections,
            Serializer serializer,
            TransactionManager transactions) {
        var tokens = TokenTable.store(connections, serializer);
        processing.registerTokenStore(NoticeOutbox.GROUP, configuration -> tokens);
        processing.registerTransactionManager(NoticeOutbox.GROUP, configuration -> transactions);
        processing.registerPooledStreamingEventProcessor(
                NoticeOutbox.GROUP,
                org.axonframework.config.Configuration::eventStore,
                (configuration, builder) -> fromTheHead(builder));
    }

    private static PooledStreamingEventProcessor.Builder fromTheHead(PooledStreamingEventProcessor.Builder builder) {
        return builder.initialSegmentCount(1).batchSize(BATCH).initialToken(StreamableMessageSource::createHeadToken);
    }

    /** @param file rules of the installation in place of those of the product */
    @Bean
    NoticeRules noticeRules(@Value("${yuheng.notice.rules:" + RULES + "}") Resource file) throws IOException {
        var rules = NoticeRules.parse(
                file.getContentAsString(StandardCharsets.UTF_8).lines().toList());
        rules.all().forEach(NoticeTexts::mustSay);
        return rules;
    }

    @Bean
    KnownParties knownParties(ComplaintDirectory complaints) {
        return complaints::partiesAt;
    }

    @Bean
    KnownCases knownCases(CaseDirectory cases) {
        return cases::partiesAt;
    }

    @Bean
    RunningPapers runningPapers(CaseDirectory cases) {
        return cases::whileRunning;
    }

    @Bean
    ReminderPolicy reminderPolicy(@Value("${yuheng.notice.reminder-days:" + ReminderPolicy.DEFAULT + "}") int days) {
        return new ReminderPolicy(days);
    }

    @Bean
    QuietHoursPolicy quietHours(
            @Value("${yuheng.notice.quiet-hours:" + QuietHoursPolicy.DEFAULT + "}") String setting) {
        return QuietHoursPolicy.parse(setting);
    }

    /** @param setting hosts of a private network that may be called by http */
    @Bean
    AddressCheck addressCheck(@Value("${yuheng.notice.webhook.http-hosts:}") String setting) {
        return AddressCheck.parse(setting);
    }

    @Bean
    WebhookSending webhookSending(AddressCheck check, Clock machineClock) {
        return new WebhookSending(PATIENCE, check, machineClock);
    }

    /** Off until {@code spring.mail.host} is set. */
    @Bean
    SmtpSending smtpSending(
            ObjectProvider<JavaMailSender> server,
            AddressCheck check,
            @Value("${yuheng.notice.from:${spring.mail.username:}}") String from) {
        var mail = server.getIfAvailable();
        if (mail != null && !check.isMailbox(from)) {
            throw new IllegalArgumentException("spring.mail.host is set, so yuheng.notice.from must be a mail address");
        }
        if (mail instanceof JavaMailSenderImpl known) {
            limit(known.getJavaMailProperties());
        }
        return new SmtpSending(mail, from);
    }

    /** Without a limit a mail server that is silent holds its caller for ever. */
    private static void limit(Properties mail) {
        for (var protocol : new String[] {"smtp", "smtps"}) {
            for (var timeout : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
                mail.putIfAbsent("mail." + protocol + "." + timeout, String.valueOf(PATIENCE.toMillis()));
            }
        }
    }
}
