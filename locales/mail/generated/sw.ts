
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'mail.answer.back': `Rudi kwenye petisheni`,
'mail.answer.refused-text': `Tafadhali rudi nyuma, rekebisha yaliyoorodheshwa hapa, kisha utie saini tena. Ulichoandika bado kipo pale.`,
'mail.answer.refused-title': `Saini yako haikupokelewa`,
'mail.confirm.ask': `Saini yako itahesabiwa utakapoithibitisha. Fungua ukurasa huu kisha ubonyeze kitufe:`,
'mail.confirm.intro': `Mtu fulani, tunatumaini ni wewe, ametia saini petisheni kwa anwani hii ya barua pepe.`,
'mail.confirm.not-you': `Kama hukuwa wewe, huhitaji kufanya lolote: saini hiyo haihesabiwi. Unaweza pia kuifuta kwenye ukurasa huo.`,
'mail.confirm.subject': `Tafadhali thibitisha saini yako`,
'mail.page.comment': `Maoni`,
'mail.page.confirm-button': `Thibitisha saini yangu`,
'mail.page.confirm-text': `Hii ndiyo saini iliyotiwa kwa anwani yako ya barua pepe. Itahesabiwa utakapoithibitisha.`,
'mail.page.confirm-title': `Thibitisha saini yako`,
'mail.page.confirmed-text': `Asante. Saini yako inahesabiwa.`,
'mail.page.confirmed-title': `Saini yako imethibitishwa`,
'mail.page.delete-button': `Futa saini yangu`,
'mail.page.delete-text': `Hatua hii inafuta saini yako na kumbukumbu ya ulichokubali. Haiwezi kutenduliwa.`,
'mail.page.delete-title': `Ondoa saini yako`,
'mail.page.deleted-text': `Kama kulikuwa na saini yenye kiungo hiki, sasa imefutwa, pamoja na kumbukumbu ya kilichokubaliwa.`,
'mail.page.deleted-title': `Saini yako imeondolewa`,
'mail.page.gone-text': `Ilifutwa. Anayetaka anaweza kutia saini tena.`,
'mail.page.gone-title': `Hakuna saini hapa`,
'mail.page.name': `Jina`,
'mail.page.unknown-text': `Tafadhali nakili kiungo chote. Isiposaidia, mwandikie anayeendesha petisheni.`,
'mail.page.unknown-title': `Kiungo hiki hakifanyi kazi`,
'mail.signed.intro': `Mtu fulani, huenda ni wewe, ametia saini petisheni tena kwa anwani hii ya barua pepe.`,
'mail.signed.nothing-to-do': `Saini yako ya kwanza tayari inahesabiwa, na inabaki kama ilivyokuwa. Huhitaji kufanya lolote. Kwenye ukurasa huu unaweza kuifuta:`,
'mail.signed.subject': `Tayari umetia saini`,
    };
  