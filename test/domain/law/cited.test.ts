import { describe, expect, it } from '@jest/globals';
import { basisOf, cited, inChinese } from '../../../src/domain/law/cited.js';

describe('The Regulation as a document cites it', () => {
  it.each([
    [['30'], '第三十条'],
    [['33(2)'], '第三十三条第二款'],
    [['16(2)', '36(3)'], '第十六条第二款、第三十六条第（三）项'],
    [['10'], '第十条'],
    [['20(8)', '31(3)'], '第二十条第（八）项、第三十一条第（三）项'],
    [['29(1)', '37'], '第二十九条第一款、第三十七条'],
  ])('%j', (articles, words) => expect(cited(articles)).toBe(`《中华人民共和国政府信息公开条例》${words}`));

  it('what a clerk has written in words stays as it is', () => {
    expect(cited(['《保守国家秘密法》第九条'])).toBe('《保守国家秘密法》第九条');
    expect(cited(['《保守国家秘密法》第九条', '14'])).toBe(
      '《中华人民共和国政府信息公开条例》第十四条、《保守国家秘密法》第九条',
    );
  });

  it('and nothing is cited where nothing is rested on', () => {
    expect(basisOf('31(1)')).toBe('《中华人民共和国政府信息公开条例》第三十一条第（一）项');
    expect(basisOf(null)).toBeNull();
  });

  it.each([
    [1, '一'],
    [10, '十'],
    [14, '十四'],
    [20, '二十'],
    [56, '五十六'],
  ])('%i is %s', (n, words) => expect(inChinese(n)).toBe(words));
});
