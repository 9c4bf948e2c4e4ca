-- Members whom the latest import no longer named are counted below every table; of most periods there are none.
CREATE INDEX member_missing ON member (household_id) WHERE missing IS NOT NULL;
