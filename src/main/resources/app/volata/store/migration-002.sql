-- Version 2: a club taken out of the league, and a goal given to another scorer, are decisions too.
CREATE TABLE decision_2 (
    position INTEGER PRIMARY KEY,
    kind TEXT NOT NULL
        CHECK (kind IN ('deduction', 'award', 'annulment', 'settlement', 'exclusion', 'correction')),
    club INTEGER REFERENCES club,
    points INTEGER,
    fixture INTEGER REFERENCES fixture,
    home_goals INTEGER,
    away_goals INTEGER,
    decided TEXT NOT NULL,
    in_force TEXT NOT NULL,
    cancelled TEXT,
    reason TEXT NOT NULL,
    effect TEXT
) STRICT;

INSERT INTO decision_2
SELECT position, kind, club, points, fixture, home_goals, away_goals, decided, in_force, cancelled, reason, NULL
FROM decision;

DROP TABLE decision;

ALTER TABLE decision_2 RENAME TO decision;

-- the goal of a correction as it was recorded (0) and as it is now (1)
CREATE TABLE corrected_goal (
    decision INTEGER NOT NULL REFERENCES decision,
    position INTEGER NOT NULL,
    side TEXT NOT NULL,
    player INTEGER NOT NULL REFERENCES player,
    kind TEXT NOT NULL,
    minute INTEGER,
    stoppage INTEGER,
    PRIMARY KEY (decision, position),
    CHECK ((minute IS NULL) = (stoppage IS NULL))
) STRICT, WITHOUT ROWID;
