import { type Answer, answerText } from '../../src/index.ts';
import { renderAnswer } from './render/render-answer.ts';
import { colourStyle, plainStyle } from './render/style.ts';
import { say, type Terminal } from './terminal.ts';

/** Writes an answer: drawn to the terminal's width, or as plain text, with nothing cut, where the output is no terminal. */
export function showAnswer(answer: Answer, numbered: boolean, terminal: Terminal): void {
  const width = terminal.columns();
  say(
    terminal,
    width === null ? answerText(answer) : renderAnswer(answer, { width, style: terminal.colour ? colourStyle : plainStyle, numbered }),
  );
}
