/** One way of showing an ability: words of these classes in this order, at most so many tokens apart. */
export interface EvidencePattern {
  skill: string;
  classes: readonly string[];
  gaps: readonly number[];
  /** Words that break the pattern when they stand in between ("managed servers for a team"). */
  apart: ReadonlySet<string>;
}

const LINES = `
Communication | @explain 9 @lay | 
Communication | @lay 5 @explain | 
Teamwork | @collab 4 @with | 
Teamwork | @collab 3 @colleague | for
Teamwork | @help 4 @colleague | for application
Teamwork | @fit 6 @team | of
Leadership | @lead 8 @people | for with by from alongside to customers clusters , ; using via against
Leadership | @people 3 @leadlast | , ;
Testing and performance | @fast 8 @downto | ;
Passion for learning | @love 4 @learn | ; .
Passion for learning | @learn 4 @love | ; .
Clean code | @clean 4 @code | ; .
Clean code | @code 5 @clean | ; ,
Clean code | @rework 7 @mess | ;
Clean code | @review 4 @change | ;
Requirements | @gather 9 @need | ;
Requirements | @need 5 @gather | ; .
SDLC | @from 5 @early 14 @late | ;
SDLC | @early 6 @build 10 @late | ;
Testing and performance | @testdo 5 @tests | ; for with
Testing and performance | @tune 7 @perf | ;
Testing and performance | @perf 7 @tune | ; ,
New technology | @try 7 @new 3 @thing | ;
New technology | @try 4 @thing 2 @new | ;
New technology | @new 3 @thing 8 @try | ;
`;

export const evidencePatterns: readonly EvidencePattern[] = LINES.split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter((cells) => cells.length > 1)
  .map(([skill = '', words = '', apart = '']) => {
    const parts = words.split(' ');
    return {
      skill,
      classes: parts.filter((part) => part.startsWith('@')),
      gaps: parts.filter((part) => /^\d+$/.test(part)).map(Number),
      apart: new Set(apart.split(' ').filter(Boolean)),
    };
  });

/** New technology by itself is only a topic: it counts where it is refused or wished for. */
export const topicPattern: EvidencePattern = {
  skill: 'New technology',
  classes: ['@new', '@thing'],
  gaps: [3],
  apart: new Set(),
};
