/**
 * Questions for the interview, about what a profile does not show. Each asks, and none says anything about the person:
 * "not stated" is never "lacks". Loaded when one is opened.
 */
import { count, define, params } from '../catalogue';

export const questionsText = define('questions', {
  copy: 'Copy the question',
  frontend: params(
    'What have you built with {skill}: which pages or apps, and which part of them was yours?',
  ),
  backend: params('What is the last thing you built with {skill}, and which part of it was yours?'),
  data: params('Where have you used {skill} in production: at what load, and what did you have to fix?'),
  infrastructure: params(
    'Where have you used {skill}: did you set it up or work with what others had set up, and what did you change?',
  ),
  soft: params('Tell me about a piece of work in which {skill} mattered: what was your part in it?'),
  responsibility: params('In which work was this yours: {skill}? How did you go about it?'),
  other: params('Have you worked with {skill}? What did you build or run with it, and when?'),
  oneOf: params('Which of these have you worked with: {skills}? On what, and when?'),
  language: params('Which work have you done in {language}, spoken and written?'),
  years: count({
    one: 'How long in all? We look for {count} year or more.',
    other: 'How long in all? We look for {count} years or more.',
  }),
  both: params('{question} {years}'),
});
export type QuestionsText = ReturnType<typeof questionsText.get>;
