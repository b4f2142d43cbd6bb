/** Findings about what was decided beforehand: no fact shows them, so no rule does. */
export const DECISION_FINDINGS = [
  {
    id: 'waiver/expired',
    severity: 'error',
    title: 'A waiver has expired',
    message: 'The waiver of {id} for {subject} ended with {until}; it was given because: {reason}',
    why: 'What it accepted counts again from that day on. A waiver with an end is a promise to look again.',
    fix: 'Mend what it accepted, or give the waiver in maildoctor.yaml a later day and a reason that still holds.',
  },
  {
    id: 'waiver/unused',
    severity: 'note',
    title: 'A waiver accepts nothing',
    message: 'Nothing was found that the waiver of {id} for {subject} would accept.',
    why: 'A waiver that is left behind hides the fault when it comes back.',
    fix: 'Take it out of maildoctor.yaml.',
  },
] as const;
