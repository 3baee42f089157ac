package org.yuheng.canary.endpointsstatetheright.query.word;

import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class WrongEndpoint {
    @GetMapping("/word")
    @Operation(summary = "A word")
    String word() {
        return "word";
    }
}
