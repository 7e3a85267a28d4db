package dateline.text;

/** The four kinds of names of the CoNLL-2003 scheme, which most engines can be mapped to. */
public enum NameType {
    PERSON,
    ORGANISATION,
    PLACE,
    OTHER
}
