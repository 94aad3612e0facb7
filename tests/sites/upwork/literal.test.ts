import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Literal, literal, step } from '../../../lib/sites/upwork/literal';

const plain = (value: Literal): unknown => JSON.parse(JSON.stringify(value ?? null));

describe('literal', () => {
  it.each([
    ['(function(a,b){return {x:a,y:[b,{z:a}]}}(1,"two"));', { x: 1, y: ['two', { z: 1 }] }],
    [
      '(((a,b)=>{b.name="n";b.sub={};b.sub.k=a;return {o:b}})(-1.5e2,{}))',
      { o: { name: 'n', sub: { k: -150 } } },
    ],
    [
      '(function(a){a.n=1;a.s="t";return {p:a,q:a,r:!0,u:!1}}({}))',
      { p: { n: 1, s: 't' }, q: { n: 1, s: 't' }, r: true, u: false },
    ],
    ["(function(){return{a:null,\"b-c\":'it\\'s',1:.5}}())", { a: null, 'b-c': "it's", 1: 0.5 }],
    ['((a)=>({k:a}))(7)', { k: 7 }],
    ['{"plain":[true,false,null],"n":1}', { plain: [true, false, null], n: 1 }],
    ['(function(a){return {v:a}}("\\u002Fx\\x41\\n\\"q\\"\\u003C"))', { v: '/xA\n"q"<' }],
    ['(function(){return {d:new Date(5),n:Array(3),w:void 0,k:2}}())', { k: 2 }],
  ])('reads %s', (text, want) => {
    expect(plain(literal(text))).toEqual(want);
  });

  it.each([
    'alert(1);{}',
    '(function(a){return {x:a}}(1',
    '(function(a){while(true){};return {}}(1))',
    '{"open":',
    '(function(a){a=b=>b;return {x:a}}(1))',
    '"never closed',
    '',
    ']',
  ])('gives up on %s', (text) => {
    expect(literal(text) ?? null).toBeNull();
  });

  it('never lets a key reach a prototype', () => {
    const value = literal(
      '(function(a){a.__proto__={bad:1};a.constructor={bad:1};return {"__proto__":{bad:1},constructor:{prototype:{bad:1}},ok:a}}({fine:1}))',
    );
    expect(plain(value)).toEqual({ ok: { fine: 1 } });
    expect(step(value, '__proto__')).toBeUndefined();
    expect(step(value, 'toString')).toBeUndefined();
    expect(Reflect.get({}, 'bad')).toBeUndefined();
  });

  it('stops at its limits: length, depth, number of values', () => {
    const nested = (depth: number) => `{"a":${'['.repeat(depth)}1${']'.repeat(depth)}}`;
    expect(literal(nested(60))).not.toBeNull();
    expect(literal(nested(100))).toBeNull();
    expect(literal(nested(100_000))).toBeNull();
    expect(literal(`{"a":"${'x'.repeat(999_000)}"}`)).not.toBeNull();
    expect(literal(`{"a":"${'x'.repeat(1_000_000)}"}`)).toBeNull();
    expect(literal(`[${'1,'.repeat(450_000)}1]`)).toBeNull();
  });

  it('agrees with JSON.parse on any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        const text = JSON.stringify(value);
        if (/"(__proto__|constructor|prototype)":/.test(text)) return;
        expect(plain(literal(text))).toEqual(JSON.parse(text));
        expect(plain(literal(`(function(a){return {v:a,w:${text}}}(${text}))`))).toEqual(
          JSON.parse(`{"v":${text},"w":${text}}`),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'(){}[],:;"\'\\ab1.=!->function return void new'.split('')) }),
        (text) => {
          literal(text);
          literal(`(function(a){${text}`);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
