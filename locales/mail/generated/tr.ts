
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'mail.answer.back': `Kampanyaya dön`,
'mail.answer.refused-text': `Geri dön, burada sıralananları düzelt ve yeniden imzala. Yazdıkların orada duruyor.`,
'mail.answer.refused-title': `İmzan alınmadı`,
'mail.confirm.ask': `İmzan, sen onaylayınca sayılır. Bu sayfayı aç ve düğmeye bas:`,
'mail.confirm.intro': `Birisi, umarız sen, bu e-posta adresiyle bir kampanyayı imzaladı.`,
'mail.confirm.not-you': `İmzalayan sen değilsen bir şey yapman gerekmez: imza sayılmaz. İstersen o sayfada silebilirsin de.`,
'mail.confirm.subject': `Lütfen imzanı onayla`,
'mail.page.comment': `Yorum`,
'mail.page.confirm-button': `İmzamı onayla`,
'mail.page.confirm-text': `Senin e-posta adresinle imzalanan bu. Sen onaylayınca sayılır.`,
'mail.page.confirm-title': `İmzanı onayla`,
'mail.page.confirmed-text': `Teşekkürler. İmzan sayılıyor.`,
'mail.page.confirmed-title': `İmzan onaylandı`,
'mail.page.delete-button': `İmzamı sil`,
'mail.page.delete-text': `Bu, imzanı ve neyi kabul ettiğine dair kaydı siler. Geri alınamaz.`,
'mail.page.delete-title': `İmzanı geri çek`,
'mail.page.deleted-text': `Bu bağlantıya ait bir imza varsa, neyin kabul edildiğine dair kayıtla birlikte artık silindi.`,
'mail.page.deleted-title': `İmzan geri çekildi`,
'mail.page.gone-text': `Silindi. İsteyen yeniden imzalayabilir.`,
'mail.page.gone-title': `Burada imza yok`,
'mail.page.name': `Ad`,
'mail.page.unknown-text': `Bağlantının tamamını kopyala. İşe yaramazsa kampanyayı yürütenlere yaz.`,
'mail.page.unknown-title': `Bu bağlantı çalışmıyor`,
'mail.signed.intro': `Birisi, büyük olasılıkla sen, bu e-posta adresiyle bir kampanyayı yeniden imzaladı.`,
'mail.signed.nothing-to-do': `İlk imzan zaten sayılıyor ve olduğu gibi kaldı. Bir şey yapman gerekmez. Bu sayfada onu silebilirsin:`,
'mail.signed.subject': `Zaten imzaladın`,
    };
  