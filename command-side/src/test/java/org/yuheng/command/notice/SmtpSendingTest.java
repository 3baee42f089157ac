package org.yuheng.command.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yuheng.command.notice.NoticeFixture.notice;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Against a real mail server in this process. */
class SmtpSendingTest {
    private static final NoticeAddress MAILBOX = new NoticeAddress("clerk@example.org", null);
    private static final Notice NOTICE = notice(1, NoticeChannel.SMTP, "clerk");

    private static final String FROM = "notices@yuheng.example.org";

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void mailSaysNumberStageAndStepAndCarriesTheIdOfTheNotice() throws Exception {
        assertThat(sending().send(NOTICE, MAILBOX)).isEqualTo(Attempt.SENT);

        assertThat(server.getReceivedMessages()).hasSize(1);
        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("豫衡通知：投诉 410105-2026-000001（已受理）");
        assertThat(mail.getContent().toString()).contains("投诉 410105-2026-000001 已受理。", "当前阶段：已受理。");
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly("clerk@example.org");
        assertThat(mail.getFrom()[0].toString()).contains("notices@yuheng.example.org");
        assertThat(mail.getMessageID()).isEqualTo("<" + NOTICE.id() + "@yuheng.example.org>");
        assertThat(mail.getHeader("Yuheng-Notice")).containsExactly(NOTICE.id().toString());
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void mailAboutACaseNamesThePaperAndTheDay() throws Exception {
        assertThat(sending().send(NoticeFixture.served(NoticeChannel.SMTP), MAILBOX))
                .isEqualTo(Attempt.SENT);

        var mail = server.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("豫衡通知：个案监督 410100-2026-J0008（整改中）");
        assertThat(mail.getContent().toString()).contains("郑执监意〔2026〕3号", "2026年12月31日", "当前阶段：整改中。");
    }

    @Test
    void aRepeatHasTheSameId() throws Exception {
        var sending = sending();
        sending.send(NOTICE, MAILBOX);
        sending.send(NOTICE, MAILBOX);

        var mails = server.getReceivedMessages();
        assertThat(mails).hasSize(2);
        assertThat(mails[0].getMessageID()).isEqualTo(mails[1].getMessageID());
    }

    @Test
    void aServerThatIsNotThereIsAFailureWithACode() {
        var sending = sending();
        server.stop();

        assertThat(sending.send(NOTICE, MAILBOX)).isEqualTo(Attempt.failed("MAIL_UNREACHABLE"));
    }

    @Test
    void aServerThatDoesNotKnowTheSenderIsAFailureWithACode() {
        server.setUser("notices@yuheng.example.org", "notices", "right");
        var mail = mailServer(server.getSmtp().getPort());
        mail.setUsername("notices");
        mail.setPassword("wrong");
        mail.getJavaMailProperties().put("mail.smtp.auth", "true");

        assertThat(new SmtpSending(mail, FROM).send(NOTICE, MAILBOX)).isEqualTo(Attempt.failed("MAIL_AUTHENTICATION"));
    }

    @Test
    void aMailboxThatTheServerRefusesIsAFailureWithACode() throws IOException {
        try (var refusing = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> refuseTheMailbox(refusing));

            assertThat(new SmtpSending(mailServer(refusing.getLocalPort()), FROM).send(NOTICE, MAILBOX))
                    .isEqualTo(Attempt.failed("MAIL_RECIPIENT_REFUSED"));
        }
    }

    @Test
    void withoutAMailServerItIsOff() {
        assertThat(new SmtpSending(null, "").isOn()).isFalse();
        assertThat(sending().isOn()).isTrue();
    }

    private SmtpSending sending() {
        return new SmtpSending(mailServer(server.getSmtp().getPort()), FROM);
    }

    private static JavaMailSenderImpl mailServer(int port) {
        var mail = new JavaMailSenderImpl();
        mail.setHost("127.0.0.1");
        mail.setPort(port);
        return mail;
    }

    private static void refuseTheMailbox(ServerSocket server) {
        try (var client = server.accept();
                var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
                var out = new PrintWriter(client.getOutputStream(), true, StandardCharsets.US_ASCII)) {
            out.print("220 ready\r\n");
            out.flush();
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                out.print(line.startsWith("RCPT") ? "550 no such mailbox\r\n" : "250 good\r\n");
                out.flush();
            }
        } catch (IOException over) {
            // The client has heard enough.
        }
    }
}
