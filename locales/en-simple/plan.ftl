### The words of the plan and of the issue circle.

# The 4 stages. One word each: they stand inside a small ring. Use the same words everywhere.
stage-client = Client
stage-issue = Issue
stage-action = Action
stage-review = Review
stage-closed = Closed
# Which time round the circle this is, from 1.
turn-number = turn { $turn }

# What a screen reader says for the ring. $stage is one of the stages.
ring-label = This issue is at the stage { $stage }. It is turn { $turn }.
ring-label-closed = This issue is closed. It closed after turn { $turn }.

## Whose turn it is now.

whose-yours = Your turn
whose-advocates = Your advocate’s turn
whose-theirs = Their turn
whose-nobody = Closed

## What the client made of an option.

choice-state-untried = Not tried yet
choice-state-chosen = I choose this
choice-state-tried = I have tried this
choice-state-not-wanted = I do not want this

## How far an action has come.

action-state-not-started = Not started
action-state-doing = Started
action-state-waiting = Waiting for their answer
action-state-answered = They have answered
action-state-done = Done
action-state-stopped = Stopped

## The answers that move an action on. The action may be the client’s or the advocate’s.

do-action-not-started = It has not started yet
do-action-doing = It has started
do-action-waiting = It is done, and I wait for an answer
do-action-answered = They have answered
do-action-done = It is all done
do-action-stopped = Stop this action

## Where an answer would stand.

not-known = I do not know
not-said = Nothing written yet
