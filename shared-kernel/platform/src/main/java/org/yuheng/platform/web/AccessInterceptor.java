package org.yuheng.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Map;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.platform.access.Access;
import org.yuheng.platform.access.Person;
import org.yuheng.platform.access.Requires;

/** Deny by default: a handler of ours runs only when the access table gives the person one of its actions. */
final class AccessInterceptor implements HandlerInterceptor {
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && isOurs(method)) {
            check(method, CurrentPerson.get());
        }
        return true;
    }

    private static boolean isOurs(HandlerMethod method) {
        return method.getBeanType().getPackageName().startsWith("org.yuheng.");
    }

    private static void check(HandlerMethod method, Person person) {
        var requires = method.getMethodAnnotation(Requires.class);
        boolean allowed = requires != null
                && Arrays.stream(requires.value())
                        .anyMatch(action -> Access.authority(person, action).isPresent());
        if (!allowed) {
            throw new DomainError(person.isPublic() ? ErrorCode.NOT_AUTHENTICATED : ErrorCode.NOT_ALLOWED, Map.of());
        }
    }
}
