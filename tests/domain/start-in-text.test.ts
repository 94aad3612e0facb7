import { describe, expect, test } from 'vitest';
import { startInText } from '../../lib/domain/start-in-text';

describe('a line that names the start', () => {
  test.each([
    ['Start date: 1 March 2027', '1 March 2027', '2027-03'],
    ['**Start:** March 2027', 'March 2027', '2027-03'],
    ['- Projektstart: 01.03.2027', '01.03.2027', '2027-03'],
    ['Eintrittsdatum: 01.03.2027\nBerlin', '01.03.2027', '2027-03'],
    ['Date de début : mars 2027', 'mars 2027', '2027-03'],
    ['Start: 2027-03-15', '2027-03-15', '2027-03-15'],
    ['We pay well.\nStart: 2027 or later', '2027', '2027'],
  ])('%j', (line, text, date) => {
    expect(startInText(line)).toEqual({ text, date });
  });

  test.each([
    ['Start: ASAP', 'ASAP'],
    ['Beginn: ab sofort', 'ab sofort'],
    ['Start – as soon as possible; remote', 'as soon as possible'],
    ['Prise de poste : dès que possible', 'dès que possible'],
  ])('%j has no date to keep', (line, text) => {
    expect(startInText(line)).toEqual({ text });
  });
});

test.each([
  ['You start on 1 March 2027, full-time', '1 March 2027'],
  ['starting 15th of April 2027 in Berlin', '15th of April 2027'],
  ['Quick start: you will be asked to ship something on your first day.\nStart in May 2027.', 'May 2027'],
  ['Wir suchen zum 1. März 2027 Verstärkung', '1. März 2027'],
])('in a sentence: %j', (line, text) => {
  expect(startInText(line)?.text).toBe(text);
});

test.each([
  'Start-up: we were founded in March 2019',
  'Startup - founded March 2019',
  'We started in 2019 with three people',
  'starting with Python in March 2027',
  'ab 2027',
  'Quick start: you will be asked to ship something on your very first day with us',
  '',
])('says nothing of the start: %j', (line) => {
  expect(startInText(line)).toBeNull();
});
