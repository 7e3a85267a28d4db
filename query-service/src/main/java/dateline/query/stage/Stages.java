package dateline.query.stage;

import java.util.List;

/** Asks the stages. */
public interface Stages {

    /** All of them, also those that do not answer. */
    List<Stage> now();
}
