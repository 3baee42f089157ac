package org.yuheng.canary.namessaywhatathingis.command.word;

class WrongWordManager {}
