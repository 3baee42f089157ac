package org.yuheng.standalone;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells a person at the terminal where the platform is, once it is ready. */
@Component
class AddressLine {
    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof ServletWebServerApplicationContext web) {
            var address = event.getApplicationContext().getEnvironment().getProperty("server.address", "127.0.0.1");
            System.out.printf(
                    "Yuheng 豫衡: http://%s:%d/swagger-ui.html%n",
                    address, web.getWebServer().getPort());
        }
    }
}
