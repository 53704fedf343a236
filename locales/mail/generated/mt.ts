
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'mail.answer.back': `Lura għall-petizzjoni`,
'mail.answer.refused-text': `Jekk jogħġbok mur lura, irranġa dak li hu elenkat hawn u erġa’ ffirma. Dak li ktibt għadu hemm.`,
'mail.answer.refused-title': `Il-firma tiegħek ma ġietx aċċettata`,
'mail.confirm.ask': `Il-firma tiegħek tgħodd ladarba tikkonfermaha. Iftaħ din il-paġna u agħfas il-buttuna:`,
'mail.confirm.intro': `Xi ħadd, nittamaw li kont int, iffirma petizzjoni b’dan l-indirizz tal-email.`,
'mail.confirm.not-you': `Jekk ma kontx int, m’għandek għalfejn tagħmel xejn: il-firma ma tgħoddx. Tista’ wkoll tħassarha f’dik il-paġna.`,
'mail.confirm.subject': `Jekk jogħġbok ikkonferma l-firma tiegħek`,
'mail.page.comment': `Kumment`,
'mail.page.confirm-button': `Ikkonferma l-firma tiegħi`,
'mail.page.confirm-text': `Dan hu dak li ġie ffirmat bl-indirizz tal-email tiegħek. Jgħodd ladarba tikkonfermah.`,
'mail.page.confirm-title': `Ikkonferma l-firma tiegħek`,
'mail.page.confirmed-text': `Grazzi. Il-firma tiegħek tgħodd.`,
'mail.page.confirmed-title': `Il-firma tiegħek hija kkonfermata`,
'mail.page.delete-button': `Ħassar il-firma tiegħi`,
'mail.page.delete-text': `Dan iħassar il-firma tiegħek u r-rekord ta’ dak li qbilt miegħu. Ma jistax jitreġġa’ lura.`,
'mail.page.delete-title': `Irtira l-firma tiegħek`,
'mail.page.deleted-text': `Jekk kien hemm firma b’dan il-link, issa tħassret, flimkien mar-rekord ta’ dak li kien hemm qbil dwaru.`,
'mail.page.deleted-title': `Il-firma tiegħek ġiet irtirata`,
'mail.page.gone-text': `Tħassret. Min irid jista’ jerġa’ jiffirma.`,
'mail.page.gone-title': `M’hawn l-ebda firma`,
'mail.page.name': `Isem`,
'mail.page.unknown-text': `Jekk jogħġbok ikkopja l-link kollu. Jekk dan ma jgħinx, ikteb lil min imexxi l-petizzjoni.`,
'mail.page.unknown-title': `Dan il-link ma jaħdimx`,
'mail.signed.intro': `Xi ħadd, probabbilment int, reġa’ ffirma petizzjoni b’dan l-indirizz tal-email.`,
'mail.signed.nothing-to-do': `L-ewwel firma tiegħek diġà tgħodd, u tibqa’ kif kienet. M’għandek għalfejn tagħmel xejn. F’din il-paġna tista’ tħassarha:`,
'mail.signed.subject': `Diġà ffirmajt`,
    };
  