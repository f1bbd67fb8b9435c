/** After a figure: there is no upper end. */
export const openAfter =
  /^(?:程度|くらい|ぐらい|ほど|前後)?\s?(?:~|から|以上|を?超え|より|(?:per month |monthly |a month |order )?minimum\b|and up|and (?:above|over)|or (?:more|above)|\+(?=\s?(?:per\b|a\b|\/|$|[),.の]|for\b|each)))|^(?:[/／](?![月年][額間])\S{1,4})\s?(?:~|から|以上)/;
/** Before a figure: it is the lower end. */
export const openBefore =
  /(?:\bfrom|\bstart(?:s|ing)?(?: at| from)?|\bexceeds?|\bmore than|\bover|\bat least|\bminimum(?: fee| charge| of| spend| order| billing| invoice| monthly| commitment)*(?: is| of)?:?|\bmin\.?|\bnever less than|\bno less than|最低(?!契約|利用期間|出稿)[^\d、。:]{0,10}[:は]?|下限(?:は|:)?|the least you pay(?: is)?)\s?(?:(?:an? )?(?:month|about|roughly|around|approximately|only|just)\s)?(?:約|およそ|月額?|1件)?\s?$/i;
/** After a figure: it is the upper end. */
export const capAfter = /^(?:程度)?\s?(?:まで(?!の)|以下|以内|未満|or less|or below|max)/;
/** Before a figure: it is the upper end. */
export const capBefore =
  /(?:\bup to|\bno more than|\bunder|\bless than|\bmaximum(?: of)?|\bmax\.?|\bcapped at|上限(?:は|:)?|最大(?:で)?)\s?$|(?:^|[^\d円%万億千])~\s?$|(?:無料|ゼロ)から\s?$|\b(?:nothing|zero|free) to\s$/i;
