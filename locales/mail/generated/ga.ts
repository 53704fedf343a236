
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'mail.answer.back': `Ar ais chuig an achainí`,
'mail.answer.refused-text': `Téigh siar, ceartaigh a bhfuil liostaithe anseo agus sínigh arís. Tá ar scríobh tú ann fós.`,
'mail.answer.refused-title': `Níor glacadh le do shíniú`,
'mail.confirm.ask': `Comhairfear do shíniú nuair a dheimhneoidh tú é. Oscail an leathanach seo agus brúigh an cnaipe:`,
'mail.confirm.intro': `Shínigh duine éigin (tusa, tá súil againn) achainí leis an seoladh ríomhphoist seo.`,
'mail.confirm.not-you': `Mura tusa a bhí ann, ní gá duit aon rud a dhéanamh: ní chomhairtear an síniú. Is féidir leat é a scriosadh ar an leathanach sin freisin.`,
'mail.confirm.subject': `Deimhnigh do shíniú`,
'mail.page.comment': `Nóta tráchta`,
'mail.page.confirm-button': `Deimhnigh mo shíniú`,
'mail.page.confirm-text': `Seo a síníodh le do sheoladh ríomhphoist. Comhairfear é nuair a dheimhneoidh tú é.`,
'mail.page.confirm-title': `Deimhnigh do shíniú`,
'mail.page.confirmed-text': `Go raibh maith agat. Comhairtear do shíniú.`,
'mail.page.confirmed-title': `Tá do shíniú deimhnithe`,
'mail.page.delete-button': `Scrios mo shíniú`,
'mail.page.delete-text': `Scriosann sé seo do shíniú agus an taifead ar an méid ar aontaigh tú leis. Ní féidir é a chealú.`,
'mail.page.delete-title': `Tarraing siar do shíniú`,
'mail.page.deleted-text': `Má bhí síniú ann leis an nasc seo, tá sé scriosta anois, mar aon leis an taifead ar an méid ar aontaíodh leis.`,
'mail.page.deleted-title': `Tá do shíniú tarraingthe siar`,
'mail.page.gone-text': `Scriosadh é. Is féidir le duine ar bith ar mian leis síniú arís.`,
'mail.page.gone-title': `Níl síniú anseo`,
'mail.page.name': `Ainm`,
'mail.page.unknown-text': `Cóipeáil an nasc iomlán. Mura gcabhraíonn sé sin, scríobh chuig an té atá i mbun na hachainí.`,
'mail.page.unknown-title': `Ní oibríonn an nasc seo`,
'mail.signed.intro': `Shínigh duine éigin (tusa, is dócha) achainí arís leis an seoladh ríomhphoist seo.`,
'mail.signed.nothing-to-do': `Comhairtear do chéad síniú cheana, agus tá sé fós mar a bhí. Ní gá duit aon rud a dhéanamh. Is féidir leat é a scriosadh ar an leathanach seo:`,
'mail.signed.subject': `Shínigh tú cheana féin`,
    };
  