package app.volata.exchange;

/** A format of other people's files, recognised by what stands in them. */
interface Format {
    boolean recognises(SourceText source);

    /** Takes in what can be read; throws if that is nothing. */
    Imported read(SourceText source) throws ImportException;
}
