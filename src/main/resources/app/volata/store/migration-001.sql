-- Volata season file, version 1.
-- application_id is 'Vola'; user_version is the number of the last migration.
PRAGMA application_id = 0x566F6C61;

CREATE TABLE season (
    id INTEGER PRIMARY KEY CHECK (id = 0),
    name TEXT NOT NULL,
    zone TEXT NOT NULL,
    regulations TEXT NOT NULL
) STRICT;

CREATE TABLE club (
    number INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    short_name TEXT NOT NULL,
    code TEXT NOT NULL,
    fill INTEGER NOT NULL,
    figure INTEGER NOT NULL,
    pattern TEXT NOT NULL
) STRICT;

CREATE TABLE player (
    number INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    club INTEGER NOT NULL REFERENCES club
) STRICT;

-- kick_off is a date, or a date and a time, local to the season's zone
CREATE TABLE fixture (
    number INTEGER PRIMARY KEY,
    matchday INTEGER NOT NULL CHECK (matchday > 0),
    home INTEGER NOT NULL REFERENCES club,
    away INTEGER NOT NULL REFERENCES club,
    kick_off TEXT,
    status TEXT NOT NULL,
    home_goals INTEGER,
    away_goals INTEGER,
    half_time_home INTEGER,
    half_time_away INTEGER,
    CHECK (home <> away),
    CHECK ((home_goals IS NULL) = (away_goals IS NULL)),
    CHECK ((half_time_home IS NULL) = (half_time_away IS NULL))
) STRICT;

CREATE TABLE goal (
    fixture INTEGER NOT NULL REFERENCES fixture,
    position INTEGER NOT NULL,
    side TEXT NOT NULL,
    player INTEGER NOT NULL REFERENCES player,
    kind TEXT NOT NULL,
    minute INTEGER,
    stoppage INTEGER,
    PRIMARY KEY (fixture, position),
    CHECK ((minute IS NULL) = (stoppage IS NULL))
) STRICT, WITHOUT ROWID;

-- kind: deduction (club, points), award (fixture, home_goals, away_goals), annulment (fixture), settlement (its clubs below)
CREATE TABLE decision (
    position INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('deduction', 'award', 'annulment', 'settlement')),
    club INTEGER REFERENCES club,
    points INTEGER,
    fixture INTEGER REFERENCES fixture,
    home_goals INTEGER,
    away_goals INTEGER,
    decided TEXT NOT NULL,
    in_force TEXT NOT NULL,
    cancelled TEXT,
    reason TEXT NOT NULL
) STRICT;

-- the clubs of a settlement, the best first
CREATE TABLE settled_club (
    decision INTEGER NOT NULL REFERENCES decision,
    position INTEGER NOT NULL,
    club INTEGER NOT NULL REFERENCES club,
    PRIMARY KEY (decision, position)
) STRICT, WITHOUT ROWID;

-- earlier seasons, newest first; clubs go by name
CREATE TABLE past_season (
    position INTEGER PRIMARY KEY,
    name TEXT NOT NULL
) STRICT;

CREATE TABLE past_result (
    season INTEGER NOT NULL REFERENCES past_season,
    position INTEGER NOT NULL,
    date TEXT NOT NULL,
    home TEXT NOT NULL,
    away TEXT NOT NULL,
    home_goals INTEGER NOT NULL,
    away_goals INTEGER NOT NULL,
    played_home INTEGER,
    played_away INTEGER,
    PRIMARY KEY (season, position),
    CHECK ((played_home IS NULL) = (played_away IS NULL))
) STRICT, WITHOUT ROWID;

-- what is assumed at the moment: an outcome (1, X, 2) or a score
CREATE TABLE assumption (
    fixture INTEGER PRIMARY KEY REFERENCES fixture,
    outcome TEXT,
    home_goals INTEGER,
    away_goals INTEGER,
    CHECK ((outcome IS NULL) = (home_goals IS NOT NULL)),
    CHECK ((home_goals IS NULL) = (away_goals IS NULL))
) STRICT;

CREATE TABLE scenario (
    position INTEGER PRIMARY KEY,
    name TEXT NOT NULL
) STRICT;

CREATE TABLE scenario_assumption (
    scenario INTEGER NOT NULL REFERENCES scenario,
    fixture INTEGER NOT NULL REFERENCES fixture,
    outcome TEXT,
    home_goals INTEGER,
    away_goals INTEGER,
    PRIMARY KEY (scenario, fixture),
    CHECK ((outcome IS NULL) = (home_goals IS NOT NULL)),
    CHECK ((home_goals IS NULL) = (away_goals IS NULL))
) STRICT, WITHOUT ROWID;

-- a person's own chances of a fixture, fractions of 1
CREATE TABLE own_chances (
    fixture INTEGER PRIMARY KEY REFERENCES fixture,
    home_win REAL NOT NULL,
    draw REAL NOT NULL,
    away_win REAL NOT NULL
) STRICT;

CREATE TABLE followed (
    position INTEGER PRIMARY KEY,
    club INTEGER NOT NULL REFERENCES club
) STRICT;

-- a name met in an import, and the full name of the club that it was said to be
CREATE TABLE learned_name (
    name TEXT PRIMARY KEY,
    club TEXT NOT NULL
) STRICT, WITHOUT ROWID;
