package org.yuheng.standalone;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.yuheng.standalone.store.StoreRefused;

/**
 * Starts the platform: {@code demo} and {@code start} with embedded stores in a data folder, {@code serve} with the stores
 * that the profile {@code postgres} or {@code axonserver} and the environment name.
 */
public final class Yuheng {
    private static final String SERVE = "serve";
    private static final int REFUSED = 2;

    private Yuheng() {}

    public static void main(String[] args) {
        if (args.length > 0 && args[0].equals(SERVE)) {
            SpringApplication.run(Application.class, Arrays.copyOfRange(args, 1, args.length));
            return;
        }
        try {
            EmbeddedPlatform.start(CommandLine.parse(List.of(args), Path.of("").toAbsolutePath()))
                    .stopWithProgram();
        } catch (WrongUsage | StoreRefused refused) {
            System.err.println(refused.getMessage());
            System.exit(REFUSED);
        }
    }
}
