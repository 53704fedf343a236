
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'mail.answer.back': `Kembali ke petisi`,
'mail.answer.refused-text': `Kembalilah, perbaiki yang tercantum di sini, lalu tanda tangani lagi. Isian Anda masih ada di sana.`,
'mail.answer.refused-title': `Tanda tangan Anda tidak masuk`,
'mail.confirm.ask': `Tanda tangan Anda dihitung setelah Anda mengonfirmasinya. Buka halaman ini dan tekan tombolnya:`,
'mail.confirm.intro': `Seseorang, semoga Anda sendiri, telah menandatangani petisi dengan alamat email ini.`,
'mail.confirm.not-you': `Jika itu bukan Anda, Anda tidak perlu melakukan apa pun: tanda tangan itu tidak dihitung. Anda juga bisa menghapusnya di halaman itu.`,
'mail.confirm.subject': `Konfirmasikan tanda tangan Anda`,
'mail.page.comment': `Komentar`,
'mail.page.confirm-button': `Konfirmasikan tanda tangan saya`,
'mail.page.confirm-text': `Inilah yang ditandatangani dengan alamat email Anda. Ini dihitung setelah Anda mengonfirmasinya.`,
'mail.page.confirm-title': `Konfirmasikan tanda tangan Anda`,
'mail.page.confirmed-text': `Terima kasih. Tanda tangan Anda dihitung.`,
'mail.page.confirmed-title': `Tanda tangan Anda sudah dikonfirmasi`,
'mail.page.delete-button': `Hapus tanda tangan saya`,
'mail.page.delete-text': `Ini menghapus tanda tangan Anda dan catatan tentang apa yang Anda setujui. Ini tidak bisa dibatalkan.`,
'mail.page.delete-title': `Tarik tanda tangan Anda`,
'mail.page.deleted-text': `Jika ada tanda tangan dengan tautan ini, kini sudah dihapus, beserta catatan tentang apa yang disetujui.`,
'mail.page.deleted-title': `Tanda tangan Anda sudah ditarik`,
'mail.page.gone-text': `Sudah dihapus. Siapa pun yang mau bisa menandatangani lagi.`,
'mail.page.gone-title': `Tidak ada tanda tangan di sini`,
'mail.page.name': `Nama`,
'mail.page.unknown-text': `Salin seluruh tautan. Jika tidak membantu, hubungi pengelola petisi.`,
'mail.page.unknown-title': `Tautan ini tidak berfungsi`,
'mail.signed.intro': `Seseorang, mungkin Anda, telah menandatangani petisi lagi dengan alamat email ini.`,
'mail.signed.nothing-to-do': `Tanda tangan pertama Anda sudah dihitung dan tetap seperti semula. Anda tidak perlu melakukan apa pun. Di halaman ini Anda bisa menghapusnya:`,
'mail.signed.subject': `Anda sudah menandatangani`,
    };
  