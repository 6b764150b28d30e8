import { describe, expect, it } from '@jest/globals';
import type { ApplicationCommand } from '../../../../src/domain/applications/commands.js';
import type { ApplicationEvent } from '../../../../src/domain/applications/events.js';
import { type Letter, paperOf } from '../../../../src/domain/applications/papers/paper.js';
import { type OutgoingPaper, papersIn } from '../../../../src/domain/applications/papers/papers-in.js';
import { answered, given, received } from '../given.js';
import { consult, thirdPartyAnswers } from '../orders.js';
import { bodyOf, listOf, NAMED, printed, sourcesOf } from './printed.js';

const tells = (paper: object) => Object.values(NAMED).filter((name) => JSON.stringify(paper).includes(name));

describe('Art. 32 · the letter to a third party', () => {
  const letter = printed('third_party_letter', [
    received('2026-03-02'),
    consult('2026-03-09', { servedOn: '2026-03-11' }),
  ]);

  it('names the third party, fifteen workdays with their last day, how to answer, and that the organ decides', () => {
    const body = letter.paragraphs.join('\n');
    expect([letter.title, letter.docNo, letter.addressee]).toEqual(['第三方意见征询书', '征1号', NAMED.thirdParty]);
    expect(body).toContain('所涉政府信息为：〔请写明所涉政府信息的名称、文号或者内容〕');
    expect(body).toMatch(/第三十二条的规定.*自收到本征询书之日起15个工作日内（2026年4月1日以前）书面提出意见/);
    expect(body).toMatch(
      /同意公开、不同意公开或者部分同意公开；不同意或者部分同意公开的，请写明不同意公开的内容和理由/,
    );
    expect(body).toContain('逾期未提出意见的，由本机关依照条例的规定决定是否公开');
  });

  it('brings the form with which it is answered: 征求意见确认函', () => {
    const form = letter.attached;
    expect([form?.title, form?.under, form?.asOf]).toEqual(['征求意见确认函', '登记编号：A-1', null]);
    const asked = Object.fromEntries((form?.rows ?? []).map(({ label, lines }) => [label, lines.join('\n')]));
    expect(asked).toMatchObject({ 致: '某市财政局', 第三方: NAMED.thirdParty, 征询书文号: '征1号', 理由: '' });
    expect(asked.意见).toBe('□同意公开\n□不同意公开\n□部分同意公开');
    expect(asked.签名或者盖章).toMatch(/签名：＿+　日期：＿+/);
  });

  it('tells neither who applies nor in which words', () => expect(tells(letter)).toEqual([NAMED.thirdParty]));

  it('names no last day before it is known when it was received', () =>
    expect(bodyOf('third_party_letter', [received('2026-03-02'), consult('2026-03-09', { servedOn: null })])).toContain(
      '15个工作日内书面提出意见',
    ));
});

describe('Art. 34 · the letter to another organ', () => {
  const ask = (kind: 'joint_author' | 'other'): ApplicationCommand => ({
    ...{ type: 'ConsultOrgan', consultation: '商1', organ: '某市水务局', kind },
    ...{ letterNo: '商1号', sentOn: '2026-03-09', servedOn: '2026-03-11' },
  });

  it('of one that made it too: fifteen workdays, silence is agreement', () => {
    const letter = printed('joint_organ_letter', [received('2026-03-02'), ask('joint_author')]);
    expect([letter.addressee, letter.docNo]).toEqual(['某市水务局', '商1号']);
    expect(letter.paragraphs.join()).toMatch(
      /第三十四条.*15个工作日内（2026年4月1日以前）.*逾期未提出意见的，视为同意公开/,
    );
    expect(tells(letter)).toEqual([]);
  });

  it('of another one the law sets no period and no consequence', () => {
    const body = bodyOf('joint_organ_letter', [received('2026-03-02'), ask('other')]);
    expect(body).toContain('请于〔反馈的期限〕以前书面反馈');
    expect(body).not.toContain('视为同意');
  });

  it('the applicant is told of it too', () =>
    expect(bodyOf('consultation_info', [received('2026-03-02'), ask('joint_author')])).toContain(
      '征求某市水务局的意见',
    ));
});

describe('Art. 32 · the decision against the objection of a third party', () => {
  const objected = (position: 'agree' | 'object' | 'partial') => [
    received('2026-03-02'),
    consult('2026-03-09'),
    { ...thirdPartyAnswers('2026-03-20'), position },
  ];
  const decided = (principalOutcome: 'granted.provided' | 'partially_granted' | 'unable.not_exist', more = {}) =>
    answered('2026-03-25', { principalOutcome, legalBasis: ['36'], ...more });
  const goesTo = (...orders: Parameters<typeof listOf>) =>
    listOf(...orders).filter(([kind]) => kind === 'third_party_decision').length;

  it('tells it what is disclosed and why, and where it may contest that', () => {
    const decision = printed('third_party_decision', [...objected('object'), decided('granted.provided')]);
    const body = decision.paragraphs.join('\n');
    expect([decision.title, decision.addressee, decision.on]).toEqual([
      '依申请公开告知书',
      NAMED.thirdParty,
      '2026年3月25日',
    ]);
    expect(body).toContain('于2026年3月20日收到你方不同意公开的意见');
    expect(body).toMatch(/不公开可能对公共利益造成重大影响，依照.*第三十二条的规定，决定予以公开/);
    expect(body).toMatch(/决定公开的内容：〔.*〕。\n理由：〔.*〕。/);
    expect(body).toMatch(/60日内向某市人民政府申请行政复议，或者.*6个月内/);
    expect(tells(decision)).toEqual([NAMED.thirdParty]);
  });

  it('is made where it objects, wholly or in part, and the information is given', () => {
    expect(goesTo(...objected('object'), decided('granted.provided'))).toBe(1);
    expect(goesTo(...objected('partial'), decided('partially_granted'))).toBe(1);
    expect(goesTo(...objected('agree'), decided('granted.provided'))).toBe(0);
    expect(goesTo(...objected('object'), decided('unable.not_exist'))).toBe(0);
  });

  it('is not made where its part is what is kept back', () =>
    expect(
      goesTo(
        ...objected('object'),
        decided('partially_granted', { outcomes: ['granted.provided', 'refused.third_party_rights'] }),
      ),
    ).toBe(0));

  it('goes to each who objects, under the letter of each', () =>
    expect(
      goesTo(
        ...objected('object'),
        consult('2026-03-10', { consultation: '征2号' }),
        thirdPartyAnswers('2026-03-20', '征2号'),
        decided('granted.provided'),
      ),
    ).toBe(2));
});

describe('Art. 11, 45 · 协办函', () => {
  const asks: ApplicationCommand = {
    ...{ type: 'SendInternalRequests', sentOn: '2026-03-03' },
    requests: [
      { unit: '城建科', matter: '请检索竣工验收报告。', answerBy: '2026-03-10' },
      { unit: '法规科', matter: '请提出是否公开的意见', answerBy: '2026-03-12' },
    ],
  };
  const history = given(received('2026-03-02'), asks).history();
  const [first, second] = papersIn(history).filter(({ kind }) => kind === 'assist_letter');
  const written = (paper: typeof first) => paperOf(paper as OutgoingPaper, sourcesOf(history), NAMED) as Letter;

  it('there is one for each unit that was asked: what to search for or to provide, and by when', () => {
    const letter = written(first);
    expect([letter.title, letter.addressee, letter.on]).toEqual(['协办函', '城建科', '2026年3月3日']);
    const body = letter.paragraphs.join('\n');
    expect(body).toMatch(
      /登记编号：A-1）。依照《.*》第十一条、第四十五条的规定，现请协助办理下列事项：\n请检索竣工验收报告。\n/,
    );
    expect(body).toContain('请于2026年3月10日以前书面反馈');
    expect(body).toContain('检索的范围、方式和结果');
    expect([written(second).addressee, written(second).paragraphs[1]]).toEqual(['法规科', '请提出是否公开的意见。']);
    expect([first?.unit, second?.unit]).toEqual(['城建科', '法规科']);
  });

  it('says that the period of the reply goes on, and until when', () =>
    expect(written(first).paragraphs.at(-1)).toBe(
      '协办期间答复期限继续计算，本机关应当于2026年3月30日以前答复申请人。',
    ));

  it('goes to a person by name, with his unit where he has one', () => {
    const to = (asked: object) => {
      const sent = { type: 'InternalRequestsSent', by: 'clerk', sentOn: '2026-03-03' };
      const request = { request: 1, matter: '请核对', answerBy: '2026-03-10', ...asked };
      const whole = [...given(received('2026-03-02')).history(), { ...sent, requests: [request] } as ApplicationEvent];
      const paper = papersIn(whole).at(-1) as OutgoingPaper;
      return (paperOf(paper, sourcesOf(whole), {}) as Letter).addressee;
    };
    expect(to({ unit: '法规科', person: 'head' })).toBe('法规科　赵主任');
    expect(to({ unit: null, person: 'head' })).toBe('赵主任');
    expect(to({ unit: null, person: 'gone' })).toBe('〔协办单位〕');
  });

  it('tells neither who applies nor in which words', () => expect(tells(written(first))).toEqual([]));
});
