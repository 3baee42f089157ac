package org.yuheng.command.notice;

/**
 * Whom a rule means in a complaint or a case.
 *
 * @param audience as which it is told; a handler or a team that is missing makes it the bureau
 * @param id an account, an organisation, or for a complainant the complaint
 */
record Recipient(Audience audience, String id) {}
