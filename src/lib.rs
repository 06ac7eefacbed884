//! My Say, in reading order: the plan, how it is recorded, how it is asked for, and how it is shown.
