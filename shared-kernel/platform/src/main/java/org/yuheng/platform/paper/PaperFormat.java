package org.yuheng.platform.paper;

/** In which form a paper is rendered. */
public enum PaperFormat {
    /** For the screen and the printer of a browser. */
    HTML("text/html;charset=UTF-8", "html"),
    /** For the word processor, in the layout of GB/T 9704-2012. */
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx");

    private final String mediaType;
    private final String suffix;

    PaperFormat(String mediaType, String suffix) {
        this.mediaType = mediaType;
        this.suffix = suffix;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Of a file name, without the point. */
    public String suffix() {
        return suffix;
    }
}
