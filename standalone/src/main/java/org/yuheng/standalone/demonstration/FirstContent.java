package org.yuheng.standalone.demonstration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import org.yuheng.command.account.Account;
import org.yuheng.command.account.Accounts;
import org.yuheng.command.card.SupervisionCards;
import org.yuheng.command.complaint.ComplaintIntake;
import org.yuheng.command.complaint.RequestName;
import org.yuheng.command.complaint.Submission;
import org.yuheng.command.number.DocumentCodes;
import org.yuheng.command.organisation.Organisations;
import org.yuheng.kernel.access.Role;
import org.yuheng.platform.access.Person;
import org.yuheng.standalone.store.SecretFile;

/**
 * Fills a new data folder before the platform calls itself ready: with the demonstration, or with one administrator whose
 * password is printed once. Runs at every start and adds only what is missing.
 */
@Component
class FirstContent implements ApplicationRunner {
    private static final String PASSWORD_FILE = "demonstration-password";

    private final Organisations organisations;
    private final Accounts accounts;
    private final ComplaintIntake intake;
    private final SupervisionCards cards;
    private final DocumentCodes codes;
    private final String mode;
    private final String password;
    private final String data;

    FirstContent(
            Organisations organisations,
            Accounts accounts,
            ComplaintIntake intake,
            SupervisionCards cards,
            DocumentCodes codes,
            @Value("${yuheng.mode:serve}") String mode,
            @Value("${yuheng.password:}") String password,
            @Value("${yuheng.data:}") String data) {
        this.organisations = organisations;
        this.accounts = accounts;
        this.intake = intake;
        this.cards = cards;
        this.codes = codes;
        this.mode = mode;
        this.password = password;
        this.data = data;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        switch (mode) {
            case "demo" -> demonstration();
            case "start" -> firstAdministrator();
            default -> {}
        }
    }

    private void demonstration() throws IOException {
        var file = Path.of(data, "keys", PASSWORD_FILE);
        boolean known = Files.exists(file);
        if (!password.isBlank() && (!known || !Files.readString(file).strip().equals(password))) {
            Files.deleteIfExists(file);
            SecretFile.write(file, password);
            known = false;
        }
        var secret = SecretFile.readOrMake(file);
        DemonstrationOrganisations.ALL.forEach(organisations::put);
        boolean passwordIsNew = !known;
        DemonstrationAccounts.ALL.stream()
                .filter(account -> passwordIsNew || !accounts.has(account.name()))
                .forEach(account -> accounts.put(account, secret));
        papers();
        complaints();
        print(secret);
    }

    /** What an administrator changed stays. */
    private void papers() {
        if (cards.all().isEmpty() && codes.all().isEmpty()) {
            DemonstrationPapers.CARDS.forEach(card -> cards.put(card, "demonstration"));
            DemonstrationPapers.CODES.forEach(codes::put);
        }
    }

    private void complaints() {
        for (int i = 0; i < DemonstrationComplaints.ALL.size(); i++) {
            var filed = DemonstrationComplaints.ALL.get(i);
            var name = new RequestName.Key("demonstration", Integer.toString(i));
            intake.receive(
                    person(filed.account()), Submission.of(filed.form()), name, ComplaintIntake.Origin.NO_IMPORT);
        }
    }

    private static Person person(String name) {
        return DemonstrationAccounts.ALL.stream()
                .filter(account -> account.name().equals(name))
                .findFirst()
                .map(account -> new Person(
                        account.name(),
                        account.displayName(),
                        account.organisation(),
                        account.region(),
                        account.roles()))
                .orElse(Person.PUBLIC);
    }

    private static void print(String secret) {
        System.out.println("演示账号 / accounts of the demonstration, password: " + secret);
        DemonstrationAccounts.ALL.forEach(
                account -> System.out.println("  " + account.name() + "  " + account.displayName()));
    }

    private void firstAdministrator() {
        if (!accounts.isEmpty()) {
            return;
        }
        var secret = password.isBlank() ? SecretFile.random() : password;
        accounts.put(new Account("admin", "管理员", null, null, EnumSet.of(Role.ADMINISTRATOR), false), secret);
        System.out.println("管理员账号 / administrator: admin, password (printed once): " + secret);
    }
}
